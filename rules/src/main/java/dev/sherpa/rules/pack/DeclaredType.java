package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type that a pack declares: a fact type that analysts can submit, or a derived type that rules make.
 *
 * @param name its name
 * @param submitted whether it is a fact type
 * @param merges whether its attributes are folded over history
 * @param fixed whether nobody can change its facts
 * @param orderings the pairs of attributes of which the first may not exceed the second
 * @param attributes its attributes, in the order declared
 * @param doc one line for people
 * @param file the file that declares it
 * @param line the line on which its declaration begins
 */
public record DeclaredType(
        String name,
        boolean submitted,
        boolean merges,
        boolean fixed,
        List<Ordering> orderings,
        List<Attribute> attributes,
        @Nullable String doc,
        String file,
        int line) {

    /**
     * Two attributes of which the first may not exceed the second, when both are given.
     *
     * @param first the attribute with the smaller or equal value
     * @param second the other attribute
     */
    public record Ordering(String first, String second) {}

    /** Tells whether every current fact of the type gives an attribute. */
    public boolean always(Attribute attribute) {
        return submitted && attribute.required() && !merges;
    }

    /** Finds an attribute by its name. */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }
}
