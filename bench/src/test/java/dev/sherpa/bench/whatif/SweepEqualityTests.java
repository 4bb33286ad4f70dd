package dev.sherpa.bench.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.contest.limit.bare.Decisions;
import dev.sherpa.bench.contest.model.Verdict;
import dev.sherpa.rules.fact.Fact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sweep and the limit answer variations of the dossier as a whole assessment does. */
class SweepEqualityTests {

    private static final long OTHER_SEED = 8;

    private final SweptFacts facts = SweptFacts.nearlyReady(Workload.standard().pack(), LocalDate.of(2025, 9, 22));

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

    @Test
    void makesEveryFactAnew() {
        Set<Fact> same = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Fact> drawn = variations().stream().flatMap(List::stream).toList();
        same.addAll(drawn);

        assertThat(same).hasSameSizeAs(drawn);
        assertThat(Set.copyOf(drawn)).hasSizeLessThan(drawn.size());
    }

    @Test
    void findsOneVariationInSomeHundredReady() {
        Decisions decisions = new Decisions(facts.pack(), facts.base());

        assertThat(decisions.decide(List.of()).verdict()).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(variations())
                .filteredOn(instead -> decisions.decide(instead).verdict() == Verdict.READY)
                .hasSizeBetween(2, 20);
    }

    private List<List<Fact>> variations() {
        return new Variations(facts.pack(), facts.base(), OTHER_SEED).next(1_000);
    }
}
