package dev.sherpa.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accumulation.
 *
 * @param reached in which ways the earlier conditions that it uses hold, and what it comes to, without the constraints
 * @param own the accumulation without constraints on its results
 * @param scope what the bindings of its results and of earlier conditions stand for
 * @param results its results
 * @param constraints the constraints on these
 */
record AccumulationPlan(
        Question reached, Premise own, Scope scope, List<ResultPlan> results, List<ConstraintPlan> constraints) {

    /**
     * A result of an accumulation.
     *
     * @param source its source text
     * @param attribute the attribute whose values it is of; absent for the facts themselves
     * @param unit its unit
     */
    record ResultPlan(
            String source,
            @Nullable String attribute,
            @Nullable String unit) {}
}
