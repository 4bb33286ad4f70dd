package dev.sherpa.rules.pack;

/**
 * A claim of a pack that no case can show something, and why.
 *
 * @param kind what no case can show
 * @param rule the name of the rule
 * @param text the source text that it is about
 * @param other what is not shown of it, as in {@code false}, or what nothing tells it from
 * @param because the reason
 * @param line the line of the claim, from 1
 */
public record Proof(Kind kind, String rule, String text, String other, String because, int line) {

    /** What no case can show. */
    public enum Kind {
        /** A goal of coverage. */
        UNREACHABLE,
        /** The difference between a rule and a mutant of it. */
        EQUIVALENT
    }
}
