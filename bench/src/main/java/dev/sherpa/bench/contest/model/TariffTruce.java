package dev.sherpa.bench.contest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement not to raise tariffs; without a last day it has no end. */
public record TariffTruce(
        String subject, boolean inForce, @Nullable LocalDate expiresOn) {}
