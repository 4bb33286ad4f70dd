package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day by which ByteDance has to part with TikTok's American business. */
public record DivestitureDeadline(
        String subject,
        LocalDate dueOn,
        @Nullable BigDecimal extensions,
        @Nullable String extendedBy) {}
