package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A tariff; the one over fentanyl has the subject {@code fentanyl}. */
public record Tariff(
        String subject,
        boolean inForce,
        @Nullable String imposedBy,
        @Nullable BigDecimal ratePct) {}
