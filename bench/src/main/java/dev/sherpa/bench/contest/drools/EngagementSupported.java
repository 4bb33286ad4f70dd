package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.model.Engagement;

/** The engagement that the facts support. */
public record EngagementSupported(Engagement engagement) {}
