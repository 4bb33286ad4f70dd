package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Verdict;

/** The verdict, and what it rests on. */
public record VerdictReached(Verdict verdict, ChecklistComplete complete) {}
