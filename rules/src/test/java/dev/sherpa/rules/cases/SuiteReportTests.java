package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

class SuiteReportTests {

    private static final RulePack PACK = new PackDraft().load();

    @Test
    void failureStandsWithItsPlaceAndEveryDifference() {
        SuiteResult suite = run("""
                - case: An empty tank is grey
                  as-of: 2030-01-01
                  checklist: { tank: GREY }
                - case: A tank of six litres is full
                  as-of: 2030-01-01
                  facts:
                    - { type: Reading, subject: a, attributes: { gauge: LEFT, litres: 6 } }
                  checklist: { tank: GREEN }
                  conclusions: { launch: GO }
                """);

        assertThat(suite.passed()).extracting(result -> result.given().name()).containsExactly("An empty tank is grey");
        assertThat(suite.failed()).hasSize(1);
        assertThat(SuiteReport.of(suite, "packs/moon/"))
                .startsWith("packs/moon/cases/some.yaml:4: failed: A tank of six litres is full\n");
        assertThat(SuiteReport.of(suite, "")).startsWith("""
                cases/some.yaml:4: failed: A tank of six litres is full
                    the item tank: expected GREEN, but was RED
                    the conclusion launch: expected GO, but was absent
                2 cases: 1 passed, 1 failed, in\
                """);
    }

    @Test
    void traceTellsWhatMatchedEachConditionOfEachFinding() {
        SuiteResult suite = run("""
                - case: Six litres are not enough
                  as-of: 2030-01-01
                  facts:
                    - { type: Reading, subject: a, attributes: { gauge: LEFT, litres: 6 } }
                  checklist: { tank: RED }
                """);

        assertThat(TraceReport.of(suite.results().get(0), "")).isEqualTo("""
                Six litres are not enough
                cases/some.yaml:1, as of 2030-01-01: passed
                tank: RED
                    There are 6 l only.
                        tank.drl:21: The tank is too low
                            tank.drl:25: $reading : Reading( litres < 10 )
                                Reading a { gauge: LEFT, litres: 6 }
                """);
    }

    @Test
    void traceNamesAnItemOfWhichNoClauseHolds() {
        SuiteResult suite = run("""
                - case: Nothing is known
                  as-of: 2030-01-01
                  checklist: { tank: RED }
                """);

        assertThat(TraceReport.of(suite.results().get(0), "")).isEqualTo("""
                Nothing is known
                cases/some.yaml:1, as of 2030-01-01: failed
                    the item tank: expected RED, but was GREY
                tank: GREY, for no clause holds
                """);
    }

    private static SuiteResult run(String text) {
        return new CaseRunner(PACK)
                .run(CaseReader.read(
                        new PackDraft().with("cases/some.yaml", text).files(), PACK));
    }
}
