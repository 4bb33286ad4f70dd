package dev.sherpa.rules.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A constraint that a test makes up, with what it means by the language's page: a plain reading, without any engine. */
sealed interface Asked {

    /** Returns it as a pack has it. */
    String text();

    /** Tells whether it holds of a fact, given as its attributes by name. */
    boolean holds(Map<String, Object> fact);

    /**
     * Tells the same as {@link #holds}, but for negated comparisons of one attribute, which do not hold where it is absent.
     *
     * @param negated whether it stands within {@code !( … )}, an odd number of times, and so what is told is of its opposite
     */
    boolean holdsWithout(String attribute, Map<String, Object> fact, boolean negated);

    /** Returns the attributes that negated comparisons are of, other than those with null. */
    Set<String> negatedAttributes(boolean negated);

    /**
     * A comparison.
     *
     * @param text it as a pack has it
     * @param of the attributes that it compares
     * @param ofNull whether it asks for absence
     * @param negative whether it is one that holds of absent values
     * @param positive what it asks; the opposite, if it is negative
     */
    record Comparison(
            String text, Set<String> of, boolean ofNull, boolean negative, Predicate<Map<String, Object>> positive)
            implements Asked {

        @Override
        public boolean holds(Map<String, Object> fact) {
            return negative != positive.test(fact);
        }

        @Override
        public boolean holdsWithout(String attribute, Map<String, Object> fact, boolean negated) {
            boolean lenient = negative != negated && !ofNull && of.contains(attribute) && !fact.containsKey(attribute);
            return !lenient && holds(fact) != negated;
        }

        @Override
        public Set<String> negatedAttributes(boolean negated) {
            return negative != negated && !ofNull ? of : Set.of();
        }
    }

    /**
     * {@code !( … )}.
     *
     * @param inner what is not to hold
     */
    record Not(Asked inner) implements Asked {

        @Override
        public String text() {
            return "!( " + inner.text() + " )";
        }

        @Override
        public boolean holds(Map<String, Object> fact) {
            return !inner.holds(fact);
        }

        @Override
        public boolean holdsWithout(String attribute, Map<String, Object> fact, boolean negated) {
            return inner.holdsWithout(attribute, fact, !negated);
        }

        @Override
        public Set<String> negatedAttributes(boolean negated) {
            return inner.negatedAttributes(!negated);
        }
    }

    /**
     * Constraints joined by a sign, in parentheses.
     *
     * @param sign the sign
     * @param parts the constraints
     */
    record Joined(String sign, List<Asked> parts) implements Asked {

        @Override
        public String text() {
            return parts.stream().map(Asked::text).collect(Collectors.joining(" " + sign + " ", "( ", " )"));
        }

        @Override
        public boolean holds(Map<String, Object> fact) {
            return join(sign.equals("&&"), part -> part.holds(fact));
        }

        @Override
        public boolean holdsWithout(String attribute, Map<String, Object> fact, boolean negated) {
            return join(sign.equals("&&") != negated, part -> part.holdsWithout(attribute, fact, negated));
        }

        private boolean join(boolean all, Predicate<Asked> each) {
            return all ? parts.stream().allMatch(each) : parts.stream().anyMatch(each);
        }

        @Override
        public Set<String> negatedAttributes(boolean negated) {
            return parts.stream()
                    .flatMap(part -> part.negatedAttributes(negated).stream())
                    .collect(Collectors.toSet());
        }
    }
}
