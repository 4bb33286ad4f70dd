package dev.sherpa.bench.contest.model;

import java.time.LocalDate;

/** The day as of which the checklist is answered. */
public record AsOf(LocalDate day) {}
