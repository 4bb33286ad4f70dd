package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.Answer;
import java.util.List;

/** An answer, and the decisions that led to it, in order. */
public record TracedAnswer(Answer answer, List<Decision> trace) {}
