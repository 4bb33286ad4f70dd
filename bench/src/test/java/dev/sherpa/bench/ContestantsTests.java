package dev.sherpa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Entrant;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.rules.fact.FactBase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contestant answers every fact base as the plain reading of the catalogue does. */
class ContestantsTests {

    private static final Workload WORKLOAD = Workload.standard();

    static Stream<Contestant<?, ?>> contestants() {
        return Stream.of(Entrant.values()).map(entrant -> entrant.with(WORKLOAD.pack()));
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
