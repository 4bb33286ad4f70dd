package dev.sherpa.bench.contest.drools;

import java.time.LocalDate;

/** The first day, from the first day left of the trip on, that the calendar allows. */
public record FeasibleDay(LocalDate day) {}
