package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.Because;
import dev.sherpa.rules.assess.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an accumulation came to; where the conditions before it hold in several ways, in the one in which the fewest
 * constraints on its results fail.
 *
 * @param results its results, in order
 * @param constraints the constraints on its results, in order
 * @param counted what it ranges over, at most {@value Most#COUNTED}
 * @param countedLeftOut how many more there are
 * @param against what matched the earlier conditions that it uses
 */
public record Accumulation(
        List<Result> results,
        List<ConstraintMiss> constraints,
        List<Match> counted,
        int countedLeftOut,
        List<Because> against) {

    /**
     * A result.
     *
     * @param source its source text, as in {@code $n : total( $x )}
     * @param value its value; absent for the lowest, highest, earliest or latest of nothing, and then the condition fails
     * @param unit the unit of a number; absent without one
     * @param of how many values it is of: what it ranges over that gives one
     */
    public record Result(
            String source, @Nullable Object value, @Nullable String unit, int of) {}
}
