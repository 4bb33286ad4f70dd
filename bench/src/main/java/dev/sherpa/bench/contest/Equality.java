package dev.sherpa.bench.contest;

import java.util.SortedMap;

/** Holds what contestants answer against what is right. */
final class Equality {

    private final Workload workload;

    Equality(Workload workload) {
        this.workload = workload;
    }

    /** Throws an {@link IllegalStateException} that names the first fact base that a contestant answers otherwise. */
    void require(Contestant<?, ?> contestant) {
        Heat<?, ?> heat = Heat.of(contestant, workload.factBases());
        for (int i = 0; i < workload.factBases().size(); i++) {
            SortedMap<String, String> expected = workload.expected().get(i);
            SortedMap<String, String> found = heat.outcomes(i);
            if (!found.equals(expected)) {
                throw new IllegalStateException(contestant.name() + " answers fact base " + i + " with " + found
                        + ", where " + expected + " is right. Nothing is timed before all answers are equal.");
            }
        }
    }
}
