package dev.sherpa.assessment;

import dev.sherpa.dossier.NewFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.FactReader;
import dev.sherpa.rules.pack.Reading;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Pointers;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Facts of a body, read by the vocabulary of a rule pack.
 *
 * @param facts the facts, in the order given; those with a fault are left out
 * @param faults every fault, with its pointer into the body
 */
record SubmittedFacts(List<NewFact> facts, List<Fault> faults) {

    private static final String CORRECTS = "corrects";
    private static final Pattern LITERAL = Pattern.compile("(null|true|false)\\b");

    /**
     * Reads a list of facts.
     *
     * @param list the list; anything in it that is no object is left to the contract's schema
     * @param pointer where it stands in the body
     * @param pack whose vocabulary, asserters and sources count
     * @param latestSaid the last day on which a fact can have been said
     */
    static SubmittedFacts read(JsonNode list, String pointer, RulePack pack, LocalDate latestSaid) {
        FactReader reader = pack.factReader();
        List<NewFact> facts = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            if (list.path(i).isObject()) {
                Map<String, @Nullable Object> tree = PlainTree.of(list.path(i));
                Object corrects = tree.remove(CORRECTS);
                Reading reading = reader.read(tree, latestSaid);
                Fact fact = reading.fact();
                if (fact != null) {
                    facts.add(new NewFact(fact, FactIds.read(corrects)));
                }
                String at = Pointers.entry(pointer, i);
                reading.faults().forEach(fault -> faults.add(placed(fault, at)));
            }
        }
        return new SubmittedFacts(List.copyOf(facts), List.copyOf(faults));
    }

    /** Returns the facts; their faults are a refusal, which only a change of the rule pack after inspection can yield. */
    List<NewFact> orRefuse() {
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "Facts have faults. Nothing was stored; correct them.", faults);
        }
        return facts;
    }

    private static Fault placed(dev.sherpa.rules.pack.Fault fault, String at) {
        String guess = fault.meant() == null ? "" : "; '" + fault.meant() + "' is probably meant";
        return Fault.at(at + fault.pointer(), sentence(fault.detail() + guess), sentence(fault.expected()));
    }

    /** Makes a sentence of what the engine says in a phrase; a literal at its beginning stays as it is. */
    private static String sentence(String phrase) {
        boolean literal = phrase.isEmpty() || LITERAL.matcher(phrase).lookingAt();
        String begun = literal ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
