package dev.sherpa.bench.contest.limit;

import java.time.LocalDate;

/** A derived fact that is a day: a leaders' call, a round of talks, the first feasible day. */
record Derived(LocalDate day, Row row) {}
