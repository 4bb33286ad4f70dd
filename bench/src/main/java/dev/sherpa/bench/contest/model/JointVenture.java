package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who owns and oversees TikTok's American business. */
public record JointVenture(
        String subject,
        @Nullable BigDecimal usOwnershipPct,
        @Nullable BigDecimal byteDancePct,
        @Nullable Boolean byteDanceLargestHolder,
        @Nullable Boolean usSecurityOversight) {}
