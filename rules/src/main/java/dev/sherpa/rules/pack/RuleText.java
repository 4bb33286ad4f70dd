package dev.sherpa.rules.pack;

import java.util.List;

/**
 * A rule as its author wrote it, taken apart so that its text can be worked on.
 *
 * @param rule the rule
 * @param text the text of its file, with comments blanked, into which all offsets are
 * @param conditions its conditions, in order
 */
public record RuleText(Rule rule, String text, List<ConditionText> conditions) {

    /** The forms of a condition. */
    public enum Form {
        /** A pattern of its own. */
        PATTERN,
        /** {@code not} of a pattern. */
        NOT,
        /** {@code exists} of a pattern. */
        EXISTS,
        /** {@code forall} of two patterns. */
        FORALL,
        /** {@code accumulate} over a pattern. */
        ACCUMULATE
    }

    /**
     * A condition.
     *
     * @param form its form
     * @param span where it stands
     * @param patterns its patterns: two for {@code forall}, else one
     * @param results the constraints on the results of an accumulation
     */
    public record ConditionText(Form form, Span span, List<PatternText> patterns, List<Span> results) {}

    /**
     * A pattern.
     *
     * @param type its type
     * @param span where it stands, its binding included
     * @param constraints its constraints and bindings, in order
     */
    public record PatternText(String type, Span span, List<Span> constraints) {}

    /** Returns the line, from 1, on which a part of the text begins. */
    public int line(Span span) {
        return DrlFile.lineOf(text, span.start());
    }
}
