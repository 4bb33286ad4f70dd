package dev.sherpa.bench.contest.drools;

import java.math.BigDecimal;

/** The lowest share of an earlier commitment that China delivered; 1 if there is no record. */
public record DeliveryRecord(BigDecimal lowestShare) {}
