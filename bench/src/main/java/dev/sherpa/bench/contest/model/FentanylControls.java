package dev.sherpa.bench.contest.model;

import org.jspecify.annotations.Nullable;

/** What China does about fentanyl precursors. */
public record FentanylControls(
        String subject, Action action, @Nullable Boolean conditionalOnTariffRemoval) {
    /** How far it has gone. */
    public enum Action {
        NONE,
        PROMISED,
        TIGHTENED,
        ENFORCED
    }
}
