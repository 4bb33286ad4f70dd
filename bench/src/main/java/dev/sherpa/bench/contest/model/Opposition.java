package dev.sherpa.bench.contest.model;

import org.jspecify.annotations.Nullable;

/** Objections in Washington. */
public record Opposition(
        String subject, Objector who, Level level, @Nullable String topic) {
    /** Who objects. */
    public enum Objector {
        CONGRESS,
        ADVISERS,
        OTHER
    }

    /** How strongly. */
    public enum Level {
        NONE,
        VOICED,
        BLOCKING
    }
}
