package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Xi's return visit to the United States. */
public record ReciprocalVisit(
        String subject,
        @Nullable String occasion,
        @Nullable BigDecimal year,
        @Nullable State state) {
    /** How far it has come. */
    public enum State {
        NONE,
        FLOATED,
        ACCEPTED,
        SCHEDULED
    }
}
