package dev.sherpa.rules.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its transaction time.
 *
 * @param fact the fact
 * @param recorded when it was entered
 * @param withdrawn when it was withdrawn, if it was
 */
public record RecordedFact(
        Fact fact, Instant recorded, @Nullable Instant withdrawn) {

    /** Tells whether the fact is visible: known at the instant, and counting on the day. */
    public boolean isVisible(LocalDate asOf, Instant knownAt) {
        return !recorded.isAfter(knownAt) && (withdrawn == null || withdrawn.isAfter(knownAt)) && fact.countsOn(asOf);
    }
}
