package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cut in tariffs by one side. */
public record TariffCut(
        String subject, Side cutBy, Stage stage, @Nullable BigDecimal points) {}
