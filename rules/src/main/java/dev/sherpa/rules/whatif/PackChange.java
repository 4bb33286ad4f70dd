package dev.sherpa.rules.whatif;

import org.jspecify.annotations.Nullable;

/**
 * Something on which an outcome depends and that differs between two assessments, with two versions or on two days.
 *
 * @param kind what it is
 * @param name the name of a rule or parameter, the item or conclusion whose clauses stand in another order, else what it is
 * @param before how it was; absent where it was not there, or is too much to say
 * @param after how it is; absent likewise
 */
public record PackChange(
        Kind kind,
        String name,
        @Nullable String before,
        @Nullable String after) {

    /** What can differ. */
    public enum Kind {
        /** A rule: its conditions, what it gives and what it says. */
        RULE,
        /** The order of the clauses that both versions have. */
        ORDER,
        /** A parameter: its value. */
        PARAMETER,
        /** The vocabulary, the calendar or the checklist; told where neither a rule nor a parameter differs. */
        ELSEWHERE
    }
}
