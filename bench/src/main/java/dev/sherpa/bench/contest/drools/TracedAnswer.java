package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.model.Answer;
import java.util.List;

/**
 * An answer, and how it came about.
 *
 * @param trace the rules that fired, in order; empty without a listener
 */
public record TracedAnswer(Answer answer, List<FiredRule> trace) {}
