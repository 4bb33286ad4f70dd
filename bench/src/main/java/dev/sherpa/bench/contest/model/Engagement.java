package dev.sherpa.bench.contest.model;

/** The engagement that the facts support. */
public enum Engagement {
    BEIJING_VISIT,
    APEC_SIDELINES,
    CALL,
    NONE
}
