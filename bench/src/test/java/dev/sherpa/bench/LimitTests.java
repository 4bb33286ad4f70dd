package dev.sherpa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.bench.contest.Sherpa;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.contest.limit.Limit;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limit gives the whole answer of Sherpa: every finding, what made it hold, and what it rests on. */
class LimitTests {

    private static final Workload WORKLOAD = Workload.standard();
    private static final RulePack PACK = WORKLOAD.pack();
    private static final long OTHER_SEED = 7;

    private final Sherpa sherpa = new Sherpa(PACK, false);
    private final Limit limit = new Limit(PACK);

    @Test
    void givesTheTraceOfSherpaOnTheFactBasesOfTheContest() {
        compare(WORKLOAD.factBases());
    }

    @Test
    void givesTheTraceOfSherpaOnOtherFactBases() {
        FactBaseGenerator generator = new FactBaseGenerator(OTHER_SEED);
        compare(Stream.generate(generator::next)
                .limit(2_000)
                .map(new StatedFacts(PACK)::factBase)
                .toList());
    }

    private void compare(List<FactBase> factBases) {
        for (int i = 0; i < factBases.size(); i++) {
            assertThat(limit.answer(factBases.get(i))).as("fact base %d", i).isEqualTo(sherpa.answer(factBases.get(i)));
        }
    }
}
