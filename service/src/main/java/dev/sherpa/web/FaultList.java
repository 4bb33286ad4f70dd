package dev.sherpa.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the faults of a request, and lists them in its order: those of the body first. */
final class FaultList {

    /** As many as anybody will read, and far fewer than a hostile body of the allowed size can hold. */
    static final int MOST_LISTED = 10_000;

    private final JsonNode body;
    private final List<Fault> faults = new ArrayList<>();

    FaultList(JsonNode body) {
        this.body = body;
    }

    void add(List<Fault> found) {
        faults.addAll(found);
    }

    /** Adds faults at places where no other fault is known, so that none is told twice. */
    void addUnlessKnown(List<Fault> found) {
        PointerIndex known = new PointerIndex(faults);
        found.stream().filter(fault -> !isTold(fault, known)).forEach(faults::add);
    }

    /** A fault of an object is told by those of its members; one of a list, which is its length, is not. */
    private boolean isTold(Fault fault, PointerIndex known) {
        String pointer = fault.pointer();
        return pointer != null
                && (known.covers(pointer)
                        || known.reaches(pointer) && !body.at(pointer).isArray());
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Throws {@link ProblemType#INVALID_REQUEST} with all faults, if there are any. */
    void throwIfAny(boolean write) {
        if (faults.isEmpty()) {
            return;
        }
        int count = faults.size();
        List<Fault> listed = inOrder().subList(0, Math.min(count, MOST_LISTED));
        String detail = (count == 1 ? "The request has a fault" : "The request has " + count + " faults")
                + (listed.size() < count ? "; the first " + listed.size() + " are listed" : "")
                + (write ? ". Nothing was stored; correct " : "; correct ")
                + (count == 1 ? "it" : "them")
                + " and send it again.";
        throw new ProblemException(ProblemType.INVALID_REQUEST, detail, listed);
    }

    private List<Fault> inOrder() {
        BodyOrder order = new BodyOrder(body, faults);
        return faults.stream().sorted(Comparator.comparing(order::place)).toList();
    }
}
