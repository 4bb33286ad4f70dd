package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much American soy China buys. */
public record SoybeanPurchases(
        String subject,
        Level level,
        @Nullable BigDecimal tonnesMn,
        @Nullable String marketingYear) {
    /** How purchases have changed. */
    public enum Level {
        NONE,
        RESUMED,
        SHARPLY_INCREASED
    }
}
