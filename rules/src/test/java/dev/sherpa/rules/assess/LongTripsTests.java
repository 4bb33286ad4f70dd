package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.CatalogueAnswer;
import dev.sherpa.rules.reference.CatalogueReading;
import dev.sherpa.rules.reference.Scenario;
import dev.sherpa.rules.reference.StatedFact;
import dev.sherpa.rules.reference.StatedSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trips proposed for years on end, or for ever: the same answers as the catalogue's, at a bounded size. */
class LongTripsTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 1);
    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");

    private final RulePack pack = BeijingTrip.pack();

    @Test
    void agreeWithThePlainReadingOfTheCatalogue() {
        Random random = new Random(20251125);
        for (int i = 0; i < 400; i++) {
            LocalDate asOf = day(random, 2025, 2060);
            LocalDate first = day(random, 2000, 2090);
            LocalDate last = first.plusDays(random.nextInt(1 + random.nextInt(365 * 30)));
            if (last.getYear() > 2099) {
                last = LocalDate.of(2099, 12, 31);
            }
            StatedFact trip = trip(first, last);
            CatalogueAnswer expected = CatalogueReading.read(List.of(trip), asOf, RECORDED);
            Scenario scenario = new Scenario(List.of(trip), asOf, RECORDED);
            Assessment assessment = new Assessor().assess(pack, new StatedFacts(pack).factBase(scenario));

            assertThat(status(assessment, "calendar"))
                    .as("the calendar for %s to %s as of %s", first, last, asOf)
                    .isEqualTo(expected.statuses().get("calendar"));
            assertThat(assessment.conclusions().get("earliestFeasible"))
                    .as("the first feasible day for %s to %s as of %s", first, last, asOf)
                    .isEqualTo(String.valueOf(expected.earliestFeasible()));
        }
    }

    @Test
    void tellOnlyOfTheWindowsAroundTheDaysThatMatter() {
        LocalDate asOf = LocalDate.of(2025, 9, 22);
        FactBase facts = FactBase.ofFacts(
                GivenFact.all(
                        pack,
                        GivenFact.of("ProposedTrip", "for-ever")
                                .said("2025-09-01")
                                .with("earliestOn", "0001-01-01")
                                .with("latestOn", "9999-12-31")),
                asOf,
                pack.factBaseRules(asOf));

        Assessment assessment = new Assessor().assess(pack, facts);

        assertThat(status(assessment, "calendar")).isEqualTo("PARTIAL");
        assertThat(assessment.conclusions()).containsEntry("earliestFeasible", "2026-04-01");
        assertThat(assessment.items().stream()
                        .filter(item -> item.id().equals("calendar"))
                        .flatMap(item -> item.findings().stream())
                        .filter(finding -> finding.sentence().contains("Lunar New Year")))
                .as("from the as-of day to two years after the last day among the parameters")
                .hasSize(2031 - 2025);
    }

    private static String status(Assessment assessment, String item) {
        return assessment.items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static LocalDate day(Random random, int firstYear, int lastYear) {
        return LocalDate.ofYearDay(firstYear + random.nextInt(lastYear - firstYear + 1), 1 + random.nextInt(365));
    }

    private static StatedFact trip(LocalDate first, LocalDate last) {
        return new StatedFact(
                1,
                "ProposedTrip",
                "long-trip",
                Map.of("earliestOn", first, "latestOn", last),
                PUBLISHED,
                "REPORTER",
                new StatedSource(null, "Test", "Given", null, PUBLISHED),
                null,
                null,
                RECORDED,
                null);
    }
}
