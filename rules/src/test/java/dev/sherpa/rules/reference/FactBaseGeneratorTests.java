package dev.sherpa.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactBaseGeneratorTests {

    private static final long SEED = 1;
    private static final int SCENARIOS = 5_000;

    private static final AnswerCoverage ANSWERS = new AnswerCoverage();
    private static final BarCoverage BARS = new BarCoverage();
    private static final HistoryCoverage HISTORIES = new HistoryCoverage();

    @BeforeAll
    static void readScenarios() {
        scenarios(SEED, SCENARIOS).forEach(scenario -> {
            CatalogueAnswer answer = CatalogueReading.read(scenario.history(), scenario.asOf(), scenario.knownAt());
            ANSWERS.add(scenario, answer);
            BARS.add(scenario, answer);
            HISTORIES.add(scenario, answer);
        });
    }

    @Test
    void yieldsEveryStatusOfEveryItemAtLeastFiftyTimes() {
        assertThat(AnswerCoverage.STATUSES).hasSize(22);
        assertEachAtLeastFifty(ANSWERS.statusCounts());
    }

    @Test
    void yieldsNoStatusThatAnItemCannotTake() {
        int possible =
                AnswerCoverage.STATUSES.values().stream().mapToInt(List::size).sum();

        assertThat(ANSWERS.statusCounts()).hasSize(possible);
    }

    @Test
    void yieldsEveryConclusionAtLeastFiftyTimes() {
        assertThat(ANSWERS.conclusionCounts()).hasSize(5 + 4 + 3);
        assertEachAtLeastFifty(ANSWERS.conclusionCounts());
    }

    @Test
    void comesToEveryBarExactlyAndJustBesideItAtLeastFiftyTimes() {
        assertThat(BARS.counts()).hasSize(3 * BarCoverage.BARS.size());
        assertEachAtLeastFifty(BARS.counts());
    }

    @Test
    void takesEveryTurnOfAHistoryAtLeastFiftyTimes() {
        assertThat(HISTORIES.counts()).hasSize(HistoryCoverage.TURNS.size());
        assertEachAtLeastFifty(HISTORIES.counts());
    }

    @Test
    void yieldsTheSameScenariosForTheSameSeed() {
        assertThat(scenarios(7, 50)).isEqualTo(scenarios(7, 50));
        assertThat(scenarios(7, 50)).isNotEqualTo(scenarios(8, 50));
    }

    @Test
    void yieldsFactsThatTheCatalogueAllows() {
        assertThat(scenarios(SEED, 500).stream().flatMap(scenario -> scenario.history().stream()))
                .allSatisfy(fact -> {
                    assertThat(FactType.named(fact.type()).allows(fact.attributes()))
                            .isTrue();
                    assertThat(fact.subject()).isNotBlank();
                    assertThat(fact.rating() == null || fact.rating().matches("[A-F][1-6]"))
                            .isTrue();
                    assertThat(fact.expires() == null || fact.expires().isAfter(fact.said()))
                            .isTrue();
                });
    }

    @Test
    void yieldsHistoriesInTheOrderOfTheirRecording() {
        assertThat(scenarios(SEED, 500)).allSatisfy(scenario -> {
            List<StatedFact> history = scenario.history();
            assertThat(history).extracting(StatedFact::recorded).isSorted();
            assertThat(history).extracting(StatedFact::number).isSorted().doesNotHaveDuplicates();
            assertThat(history).allMatch(FactBaseGeneratorTests::endsAfterItsStart);
        });
    }

    @Test
    void withdrawsAtInstantsOfTheirOwn() {
        assertThat(scenarios(SEED, 500)).allSatisfy(scenario -> {
            List<StatedFact> history = scenario.history();
            Stream<Instant> recorded =
                    history.stream().map(StatedFact::recorded).distinct();
            Stream<Instant> withdrawn =
                    history.stream().map(StatedFact::withdrawn).filter(instant -> instant != null);
            assertThat(Stream.concat(recorded, withdrawn)).doesNotHaveDuplicates();
        });
    }

    private static boolean endsAfterItsStart(StatedFact fact) {
        return fact.withdrawn() == null || fact.withdrawn().isAfter(fact.recorded());
    }

    private static List<Scenario> scenarios(long seed, int number) {
        FactBaseGenerator generator = new FactBaseGenerator(seed);
        return Stream.generate(generator::next).limit(number).toList();
    }

    private static void assertEachAtLeastFifty(Map<String, Integer> counts) {
        assertThat(counts)
                .allSatisfy((thing, count) -> assertThat(count).as(thing).isGreaterThanOrEqualTo(50));
    }
}
