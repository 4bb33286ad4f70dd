package dev.sherpa.rules.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule as its author wrote it.
 *
 * @param role what is asked of its matches
 * @param type the type of its facts; empty for the comparisons of the results of an accumulation
 * @param binding what it binds its fact to; absent without one
 * @param constraints its constraints, in order
 */
public record PatternSyntax(
        Role role, String type, @Nullable String binding, List<ConstraintSyntax> constraints) {

    /** What is asked of the matches of a pattern. */
    public enum Role {
        /** There is one, and the rule goes on with it. */
        HOLDS,
        /** There is one. */
        EXISTS,
        /** There is none. */
        NOT,
        /** Each of the first pattern's has one of the second's. */
        FORALL,
        /** They are accumulated. */
        ACCUMULATE
    }

    /**
     * A constraint of a pattern, or a binding of an attribute.
     *
     * @param words its words and signs, in order
     * @param line the line on which it begins, from 1
     * @param column the column at which it begins, from 1
     */
    public record ConstraintSyntax(List<String> words, int line, int column) {

        /** Tells whether it binds an attribute rather than constrains it. */
        public boolean binds() {
            return words.size() == 3 && words.get(1).equals(":");
        }

        /** Returns what it says; only of one that constrains. */
        public ConstraintTree tree() {
            return ConstraintTree.of(words);
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }
}
