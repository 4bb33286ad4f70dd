package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.ProofReader;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final TankCases TANK = new TankCases("[]");

    @Test
    void casesShowEveryRuleConditionAndBar() {
        Coverage coverage = TANK.coverage(TANK.all());

        assertThat(coverage.missed()).isEmpty();
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.covered(Goal.Kind.RULE))
                .as("four rules held, and all but the derivation not held")
                .isEqualTo(7);
        assertThat(coverage.covered(Goal.Kind.CONDITION))
                .as("five conditions true, and all but the accumulation and the parameter false")
                .isEqualTo(8);
        assertThat(coverage.covered(Goal.Kind.COMPARISON)).isEqualTo(4);
    }

    @Test
    void sizeIsThatOfConditionsAndSidesOfBars() {
        assertThat(TANK.coverageRunner().size())
                .as("five conditions, and two sides of two bars")
                .isEqualTo(5 + 4);
    }

    @Test
    void withoutACaseTheBarThatItIsAtIsMissed() {
        Coverage coverage = TANK.coverage(TANK.without(TankCases.NAME_OF_AT_TEN));

        assertThat(CoverageReport.of(coverage, "")).isEqualTo("""
                tank.drl:25: no case shows at: litres < 10
                rules held and not held: 7 of 7
                conditions true and false: 8 of 8
                sides of bars: 3 of 4
                proved impossible: 0
                """);
    }

    @Test
    void withoutCasesOnlyWhatHoldsOfNothingIsMissed() {
        Coverage coverage = TANK.coverage(java.util.List.of());

        assertThat(coverage.covered()).isEmpty();
        assertThat(coverage.missed()).hasSize(7 + 8 + 4);
    }

    @Test
    void proofExcusesWhatNoCaseShowsAndIsContradictedByACaseThatDoes() {
        TankCases proved = new TankCases("""
                - rule: The tank is too low
                  because: For the sake of the test.
                  unreachable:
                    - { text: litres < 10, shown: at }
                    - { text: litres < 10, shown: below }
                """);
        Coverage coverage = proved.coverage(proved.without(TankCases.NAME_OF_AT_TEN));

        assertThat(coverage.missed()).isEmpty();
        assertThat(coverage.proved()).extracting(Goal::shown).containsExactly("at");
        assertThat(coverage.isComplete()).isFalse();
        assertThat(CoverageReport.of(coverage, "")).startsWith("""
                proofs.yaml:5: not so: a case shows it, or the pack has no such thing: below: litres < 10
                """);
    }

    @Test
    void beijingTripIsCoveredWhole() {
        PackFiles files = PackFiles.read(BeijingTrip.FOLDER);
        Coverage coverage = new CoverageRunner(
                        BeijingTrip.pack(), BeijingTrip.pack().texts(), ProofReader.read(files, BeijingTrip.pack()))
                .run(CaseReader.read(files, BeijingTrip.pack()));

        assertThat(coverage.isComplete()).as(CoverageReport.of(coverage, "")).isTrue();
        assertThat(coverage.covered(Goal.Kind.RULE)).isGreaterThan(200);
        assertThat(coverage.covered(Goal.Kind.CONDITION)).isGreaterThan(250);
        assertThat(coverage.covered(Goal.Kind.COMPARISON)).isGreaterThan(100);
    }
}
