package dev.sherpa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Sherpa;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.contest.drools.Drools;
import dev.sherpa.bench.contest.easyrules.EasyRules;
import dev.sherpa.bench.contest.evrete.Evrete;
import dev.sherpa.bench.contest.dmn.CamundaDmn;
import dev.sherpa.bench.contest.dmn.KieDmn;
import dev.sherpa.rules.fact.FactBase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contestant answers every fact base as the plain reading of the catalogue does. */
class ContestantsTests {

    private static final Workload WORKLOAD = Workload.standard();

    static Stream<Contestant<?, ?>> contestants() {
        return Stream.of(
                new Sherpa(WORKLOAD.pack()),
                new Drools(WORKLOAD.pack(), true),
                new Drools(WORKLOAD.pack(), false),
                new Evrete(WORKLOAD.pack()),
                new EasyRules(WORKLOAD.pack()),
                new KieDmn(WORKLOAD.pack()),
                new CamundaDmn(WORKLOAD.pack()));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void answersAsTheCatalogueSays(Contestant<?, ?> contestant) {
        for (int i = 0; i < WORKLOAD.factBases().size(); i++) {
            assertThat(outcomes(contestant, WORKLOAD.factBases().get(i)))
                    .as("%s on fact base %d", contestant.name(), i)
                    .isEqualTo(WORKLOAD.expected().get(i));
        }
    }

    private static <P, A> Object outcomes(Contestant<P, A> contestant, FactBase facts) {
        return contestant.outcomes(contestant.answer(contestant.prepare(facts)));
    }
}
