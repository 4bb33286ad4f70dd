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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Repairs on random fact bases, {@code -Dsherpa.bases=2000} of them or as many as a build has time for. */
class RandomFactBasesTests {

    private static final int BASES = Integer.getInteger("sherpa.bases", 150);
    private static final RepairBounds BOUNDS = new RepairBounds(8, 2, 300, 2);

    private final RulePack pack = BeijingTrip.pack();
    private final Repairs repairs = new Repairs(pack);
    private final Set<String> repaired = new HashSet<>();
    private int goals;
    private int found;
    private int parts;

    @Test
    void repairsHoldAndNoPartOfThemDoes() {
        FactBaseGenerator generator = new FactBaseGenerator(20261126);
        for (int base = 0; base < BASES; base++) {
            Scenario scenario = generator.next();
            List<Fact> facts = known(scenario);
            Outcome outcome = new Outcome(pack, scenario.asOf());
            for (Head head : heads(base)) {
                Goal.next(pack.definition(), head, outcome.of(head, facts))
                        .ifPresent(goal -> check(repairs.find(facts, scenario.asOf(), goal, BOUNDS), outcome, facts));
            }
        }
        System.out.printf(
                "%d fact bases, %d goals for %d items and conclusions: %d repairs, of which all %d proper parts fail%n",
                BASES, goals, repaired.size(), found, parts);
        assertThat(repaired)
                .as("what was repaired at all")
                .hasSizeGreaterThan(17)
                .contains("verdict", "engagement");
    }

    private void check(RepairAnswer answer, Outcome outcome, List<Fact> facts) {
        parts += outcome.assertTrue(answer, facts);
        goals++;
        found += answer.repairs().size();
        if (!answer.repairs().isEmpty()) {
            repaired.add(answer.goal().of().name());
        }
    }

    /** Two items and a conclusion, so that all have their turn. */
    private List<Head> heads(int base) {
        List<ItemDefinition> items = pack.definition().items();
        return List.of(
                Head.item(items.get(base % items.size()).id()),
                Head.item(items.get((base + 7) % items.size()).id()),
                Head.conclusion(base % 2 == 0 ? "verdict" : "engagement"));
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
