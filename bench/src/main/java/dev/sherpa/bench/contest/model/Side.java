package dev.sherpa.bench.contest.model;

/** A party to the visit. */
public enum Side {
    US,
    CHINA
}
