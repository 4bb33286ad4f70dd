package dev.sherpa.rules.explain;

import org.jspecify.annotations.Nullable;

/**
 * A constraint, and how it is asked for by itself.
 *
 * @param text its source text
 * @param line the line on which it begins, from 1
 * @param comparison what it compares; absent for one that is quoted whole
 * @param context the earlier conditions that it uses
 * @param alone in which ways these and a pattern with no other constraint hold; for one on the results of an accumulation,
 *     these and the accumulation with no other
 */
record ConstraintPlan(String text, int line, @Nullable ComparisonSyntax comparison, Chain context, Question alone) {}
