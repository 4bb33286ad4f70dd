package dev.sherpa.bench.contest.model;

/** The stage ladder, lowest first. */
public enum Stage {
    NONE,
    FLOATED,
    OFFERED,
    ANNOUNCED,
    SIGNED,
    DELIVERED
}
