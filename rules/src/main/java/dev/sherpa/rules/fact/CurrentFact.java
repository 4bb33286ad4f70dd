package dev.sherpa.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fact that counts for a type and subject.
 *
 * @param leading the first fact in precedence
 * @param attributes its attributes; for a type that merges, folded over the visible facts
 * @param from the facts that contribute an attribute, in precedence, the leading one first
 * @param citations the citations of these facts, in the same order
 */
public record CurrentFact(Fact leading, Map<String, Object> attributes, List<Fact> from, List<Citation> citations) {

    /** Returns the fact type. */
    public String type() {
        return leading.type();
    }

    /** Returns what the fact is about. */
    public String subject() {
        return leading.subject();
    }

    /** Returns the day on which the leading fact was said. */
    public LocalDate said() {
        return leading.said();
    }

    /** Returns who asserts the leading fact. */
    public String by() {
        return leading.by();
    }

    /** Returns a fact that counts by itself. */
    public static CurrentFact alone(Fact fact) {
        return new CurrentFact(fact, fact.attributes(), List.of(fact), List.of(Citation.of(fact)));
    }

    /** Folds facts given in precedence: each attribute comes from the first fact that gives it. */
    static CurrentFact folded(List<Fact> inPrecedence) {
        Map<String, Object> folded = new TreeMap<>();
        List<Fact> contributing = new ArrayList<>();
        for (Fact fact : inPrecedence) {
            boolean contributes = fact == inPrecedence.get(0);
            for (Map.Entry<String, Object> attribute : fact.attributes().entrySet()) {
                contributes |= folded.putIfAbsent(attribute.getKey(), attribute.getValue()) == null;
            }
            if (contributes) {
                contributing.add(fact);
            }
        }
        return new CurrentFact(
                inPrecedence.get(0),
                Collections.unmodifiableMap(folded),
                List.copyOf(contributing),
                contributing.stream().map(Citation::of).toList());
    }
}
