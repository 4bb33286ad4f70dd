package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.Because;
import dev.sherpa.rules.assess.Match;
import java.util.List;

/**
 * Something of the type of a pattern, held against each of its constraints.
 *
 * @param what the fact, derived fact, item, conclusion, parameter, window or day
 * @param constraints every constraint of the pattern, in order; bindings are none
 * @param against what matched the earlier conditions that the constraints use: where these hold in several ways, the one in
 *     which the fewest constraints fail
 */
public record Candidate(Match what, List<ConstraintMiss> constraints, List<Because> against) {

    /** Returns how many constraints fail. */
    public int failed() {
        return (int) constraints.stream()
                .filter(constraint -> constraint.state() == State.FAILS)
                .count();
    }
}
