package dev.sherpa.web;

import java.util.List;

/** Refuses a request with a problem. Whoever throws it has stored nothing. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    /** Creates a refusal; the detail says what went wrong this time, and what to do about it. */
    public ProblemException(ProblemType type, String detail, List<Fault> faults) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** Creates a refusal that points at nothing in the request. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** Returns what kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** Returns every fault that was found. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns what went wrong this time, and what to do about it. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
