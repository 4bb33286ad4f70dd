package dev.sherpa.bench.contest.model;

/** Whether the visit is ready. */
public enum Verdict {
    READY,
    WITHIN_REACH,
    NOT_READY,
    INSUFFICIENT_FACTS,
    BLOCKED
}
