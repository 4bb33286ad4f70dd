package dev.sherpa.bench.contest.model;

/** What is known of an item. */
public enum Status {
    MET,
    PARTIAL,
    UNMET,
    CONTESTED,
    UNKNOWN,
    BLOCKED
}
