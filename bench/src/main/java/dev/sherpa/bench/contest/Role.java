package dev.sherpa.bench.contest;

/** What an entrant of the contest stands for, and so what is asked of Sherpa beside it. */
public enum Role {
    /** What is measured against all others. */
    SUBJECT,
    /** An engine with inference or a decision model, without a trace. */
    ENGINE,
    /** Drools as documented, with a listener. */
    LISTENED,
    /** Another way to do it, which is reported. */
    OTHER,
    /** The same by hand, with the same trace. */
    LIMIT
}
