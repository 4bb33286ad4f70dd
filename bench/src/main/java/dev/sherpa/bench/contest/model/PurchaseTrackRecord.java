package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;

/** How far China kept an earlier commitment to buy. */
public record PurchaseTrackRecord(String subject, String deal, BigDecimal deliveredShare) {}
