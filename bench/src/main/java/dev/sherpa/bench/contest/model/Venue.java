package dev.sherpa.bench.contest.model;

import org.jspecify.annotations.Nullable;

/** How and where the leaders would meet. */
public record Venue(
        String subject,
        boolean hostControlsProgramme,
        @Nullable String city,
        @Nullable Boolean openPress) {}
