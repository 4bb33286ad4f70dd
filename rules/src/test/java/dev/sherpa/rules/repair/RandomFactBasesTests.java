package dev.sherpa.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import dev.sherpa.rules.reference.Scenario;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomFactBasesTests {

    private static final RepairBounds BOUNDS = new RepairBounds(8, 2, 300, 2);

    private final RulePack pack = BeijingTrip.pack();
    private final Repairs repairs = new Repairs(pack);

    @Test
    void repairsHoldAndNoPartOfThemDoes() {
        FactBaseGenerator generator = new FactBaseGenerator(20261126);
        Set<String> repaired = new HashSet<>();
        List<ItemDefinition> items = pack.definition().items();
        for (int i = 0; i < 8; i++) {
            Scenario scenario = generator.next();
            List<Fact> facts = known(scenario);
            Outcome outcome = new Outcome(pack, scenario.asOf());
            List<Head> heads = List.of(
                    Head.item(items.get(i % items.size()).id()),
                    Head.item(items.get((i + 7) % items.size()).id()),
                    Head.conclusion(i % 2 == 0 ? "verdict" : "engagement"));
            for (Head head : heads) {
                Optional<Goal> goal = Goal.next(pack.definition(), head, outcome.of(head, facts));
                goal.ifPresent(wanted -> {
                    RepairAnswer answer = repairs.find(facts, scenario.asOf(), wanted, BOUNDS);
                    outcome.assertTrue(answer, facts);
                    if (!answer.repairs().isEmpty()) {
                        repaired.add(head.name());
                    }
                });
            }
        }
        assertThat(repaired)
                .as("what was repaired at all")
                .hasSizeGreaterThan(7)
                .contains("verdict", "engagement");
    }

    private List<Fact> known(Scenario scenario) {
        return new StatedFacts(pack)
                .recorded(scenario.history()).stream()
                        .filter(fact -> !fact.recorded().isAfter(scenario.knownAt()))
                        .filter(fact ->
                                fact.withdrawn() == null || fact.withdrawn().isAfter(scenario.knownAt()))
                        .sorted(Comparator.comparing(RecordedFact::recorded))
                        .map(RecordedFact::fact)
                        .filter(fact -> !fact.said().isAfter(scenario.asOf()))
                        .filter(fact ->
                                fact.expires() == null || scenario.asOf().isBefore(fact.expires()))
                        .toList();
    }
}
