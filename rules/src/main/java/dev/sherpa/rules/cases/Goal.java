package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Rule;

/**
 * Something that the cases of a pack together should show.
 *
 * @param kind what it is about
 * @param rule the rule
 * @param line the line that it is about, from 1
 * @param text the source text that it is about: a condition or a comparison, or the rule's name
 * @param shown what is to be shown of it: {@code held} or {@code not held} of a rule, {@code true} or {@code false} of a
 *     condition, {@code at}, {@code below} or {@code above} of a bar
 */
public record Goal(Kind kind, Rule rule, int line, String text, String shown) {

    /** What cases should show. */
    public enum Kind {
        /** A rule holds, and does not hold. */
        RULE,
        /** A condition is true, and false, when those before it are true. */
        CONDITION,
        /** A value is at its bar, and beyond it. */
        COMPARISON
    }
}
