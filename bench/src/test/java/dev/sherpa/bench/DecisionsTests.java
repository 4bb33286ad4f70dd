package dev.sherpa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.contest.limit.bare.Decisions;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Outcomes by hand are those of the catalogue, whether facts are in the base or given instead. */
class DecisionsTests {

    private static final Workload WORKLOAD = Workload.standard();

    @Test
    void decidesAsTheCatalogueSays() {
        for (int i = 0; i < WORKLOAD.factBases().size(); i++) {
            Decisions decisions =
                    new Decisions(WORKLOAD.pack(), WORKLOAD.factBases().get(i));
            assertThat(decisions.decide(List.of()).outcomes())
                    .as("fact base %d", i)
                    .isEqualTo(WORKLOAD.expected().get(i));
        }
    }

    @Test
    void decidesTheSameWhenEveryFactIsGivenBesideAnEmptyBase() {
        for (int i = 0; i < WORKLOAD.factBases().size(); i++) {
            FactBase facts = WORKLOAD.factBases().get(i);
            Decisions decisions = new Decisions(WORKLOAD.pack(), new FactBase(facts.asOf(), List.of(), List.of()));
            assertThat(decisions.decide(whole(facts)).outcomes())
                    .as("fact base %d", i)
                    .isEqualTo(WORKLOAD.expected().get(i));
        }
    }

    /** Returns the current facts, those that merge with all of their attributes. */
    private static List<Fact> whole(FactBase facts) {
        return facts.current().stream().map(DecisionsTests::whole).toList();
    }

    private static Fact whole(CurrentFact current) {
        Fact whole = current.leading();
        for (Map.Entry<String, Object> attribute : current.attributes().entrySet()) {
            whole = whole.with(attribute.getKey(), attribute.getValue());
        }
        return whole;
    }
}
