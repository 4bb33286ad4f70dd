package dev.sherpa.bench.contest.model;

import java.time.LocalDate;

/** The days proposed for the visit; the same day twice for a fixed one. */
public record ProposedTrip(String subject, LocalDate earliestOn, LocalDate latestOn) {}
