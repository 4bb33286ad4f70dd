package dev.sherpa.bench.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sherpa.bench.contest.Workload;
import dev.sherpa.rules.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sweep and the limit answer variations of the dossier as a whole assessment does. */
class SweepEqualityTests {

    private static final long OTHER_SEED = 8;

    private final SweptFacts facts = SweptFacts.dossier(Workload.standard().pack(), LocalDate.of(2025, 9, 22));

    @Test
    void holdsForRandomVariations() {
        List<List<Fact>> variations = variations();

        assertThatCode(() -> new SweepEquality(facts).require(variations)).doesNotThrowAnyException();
    }

    @Test
    void variesOneToThreeFactsAndTheSameInEveryRun() {
        List<List<Fact>> variations = variations();

        assertThat(variations).extracting(List::size).containsOnly(1, 2, 3);
        assertThat(variations()).isEqualTo(variations);
    }

    private List<List<Fact>> variations() {
        return new Variations(facts.pack(), facts.base(), OTHER_SEED).next(1_000);
    }
}
