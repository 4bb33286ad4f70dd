package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A single Chinese investment in the United States. */
public record InvestmentDeal(
        String subject,
        String name,
        Stage stage,
        @Nullable Kind kind,
        @Nullable String sector,
        @Nullable BigDecimal valueUsdBn) {
    /** What sort of investment it is. */
    public enum Kind {
        ACQUISITION,
        GREENFIELD,
        OTHER
    }
}
