package dev.sherpa.bench.contest.model;

import org.jspecify.annotations.Nullable;

/** A trade agreement between the US and China. */
public record TradeDeal(
        String subject, Progress progress, @Nullable Boolean safeguards) {
    /** How far it has come. */
    public enum Progress {
        NONE,
        NEGOTIATING,
        PRELIMINARY,
        SIGNED,
        RATIFIED
    }
}
