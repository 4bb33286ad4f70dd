package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.CatalogueAnswer;
import dev.sherpa.rules.reference.CatalogueReading;
import dev.sherpa.rules.reference.FactBaseGenerator;
import dev.sherpa.rules.reference.Scenario;
import dev.sherpa.rules.reference.StatedConflict;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack, evaluated by Drools, against a plain-Java reading of the catalogue that was written without sight of it. */
class CatalogueAgreementTests {

    private final RulePack pack = BeijingTrip.pack();
    private final StatedFacts stated = new StatedFacts(pack);
    private final Assessor assessor = new Assessor();

    @ParameterizedTest(name = "seed {0}, {1} fact bases")
    @CsvSource({"1, 5000", "20250922, 1000"})
    void agreesWithThePlainReadingOfTheCatalogue(long seed, int scenarios) {
        FactBaseGenerator generator = new FactBaseGenerator(seed);
        for (int i = 0; i < scenarios; i++) {
            Scenario scenario = generator.next();
            CatalogueAnswer expected = CatalogueReading.read(scenario.history(), scenario.asOf(), scenario.knownAt());
            assertThat(answer(scenario)).as("scenario %d: %s", i, scenario).isEqualTo(expected);
        }
    }

    private CatalogueAnswer answer(Scenario scenario) {
        Assessment assessment = assessor.assess(pack, stated.factBase(scenario));
        return new CatalogueAnswer(
                assessment.items().stream()
                        .collect(Collectors.toMap(AssessedItem::id, AssessedItem::status, (a, b) -> a, TreeMap::new)),
                String.valueOf(assessment.verdict()),
                String.valueOf(assessment.conclusions().get("engagement")),
                day(assessment.conclusions().get("earliestFeasible")),
                conflicts(assessment));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Set<StatedConflict> conflicts(Assessment assessment) {
        return assessment.conflicts().stream()
                .map(conflict -> new StatedConflict(
                        conflict.type(),
                        conflict.subject(),
                        conflict.attribute(),
                        conflict.facts().stream()
                                .map(fact -> Integer.valueOf(String.valueOf(fact.id())))
                                .collect(Collectors.toCollection(TreeSet::new))))
                .collect(Collectors.toSet());
    }
}
