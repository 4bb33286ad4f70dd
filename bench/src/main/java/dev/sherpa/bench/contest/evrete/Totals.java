package dev.sherpa.bench.contest.evrete;

import java.math.BigDecimal;

/** What the facts add up to. Known from the second round on. */
public record Totals(BigDecimal dealsUsdBn, BigDecimal crediblePurchasesUsdBn, int topicsMoved, int activeMeasures) {}
