package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pledge by China to invest in the United States. */
public record InvestmentPledge(
        String subject,
        Stage stage,
        @Nullable BigDecimal amountUsdBn,
        @Nullable List<String> sectors,
        @Nullable BigDecimal horizonYears) {}
