package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.model.Verdict;

/** What the required and the supporting items come to. */
public record VerdictReached(Verdict verdict) {}
