package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A commitment by China to buy American goods or services. */
public record PurchaseCommitment(
        String subject,
        Stage stage,
        @Nullable Category category,
        @Nullable BigDecimal amountUsdBn,
        @Nullable BigDecimal overYears,
        @Nullable Boolean catchUpClause) {

    /** What is to be bought. */
    public enum Category {
        FARM,
        ENERGY,
        INDUSTRIAL,
        AIRCRAFT,
        SERVICES,
        TECH,
        MIXED
    }

    /** Returns the part of the amount that falls within so many years, in USD bn; 0 without an amount. */
    public BigDecimal valueWithin(BigDecimal years) {
        if (amountUsdBn == null) {
            return BigDecimal.ZERO;
        }
        return overYears == null || overYears.compareTo(years) <= 0
                ? amountUsdBn
                : amountUsdBn.multiply(years).divide(overYears, MathContext.DECIMAL128);
    }

    /** Returns what of that can be believed, in USD bn: all, if it has to be made up for or is delivered. */
    public BigDecimal credibleWithin(BigDecimal years, BigDecimal lowestShare) {
        boolean atItsWord = Boolean.TRUE.equals(catchUpClause) || stage == Stage.DELIVERED;
        return atItsWord ? valueWithin(years) : valueWithin(years).multiply(lowestShare);
    }
}
