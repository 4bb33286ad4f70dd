package dev.sherpa.rules.explain;

/** How much an answer shows: counts, so that it does not depend on the clock. */
final class Most {

    /** Candidates of a condition. */
    static final int CANDIDATES = 5;

    /** Facts that an accumulation ranges over. */
    static final int COUNTED = 20;

    /** Ways in which earlier conditions hold that candidates are held against. */
    static final int WAYS = 20;

    private Most() {}
}
