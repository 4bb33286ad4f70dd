package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutationTests {

    private static final TankCases TANK = new TankCases("""
            - rule: Go
              because: The pack has one item, so that any item is this one.
              equivalent: [{ text: 'id == "tank"', mutated: '' }]
            """);

    @Test
    void casesKillEveryMutantButTheOneProvedEquivalent() {
        MutationResult result = TANK.mutation(TANK.all());

        assertThat(result.survivors()).isEmpty();
        assertThat(result.equivalent()).extracting(Mutant::original).containsExactly("id == \"tank\"");
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void everyOperatorThatHasSomethingToChangeIsCounted() {
        MutationResult result = TANK.mutation(TANK.all());

        assertThat(MutationReport.of(result, "")).startsWith("""
                negate-condition      0 killed of    0
                drop-condition        0 killed of    0
                drop-constraint       3 killed of    3
                drop-alternative      0 killed of    0
                swap-operator         6 killed of    6
                shift-bar             4 killed of    4
                swap-value            1 killed of    1
                swap-function         1 killed of    1
                swap-outcome          3 killed of    3
                swap-clauses          1 killed of    1
                19 killed, 0 survived, 1 proved equivalent, in\
                """);
    }

    @Test
    void withoutACaseTheMutantsThatItKillsSurviveAtTheirLine() {
        MutationResult result = TANK.mutation(TANK.without(TankCases.NAME_OF_AT_TEN));

        assertThat(result.isComplete()).isFalse();
        assertThat(MutationReport.of(result, "")).startsWith("""
                tank.drl:25: survived: swap-operator: litres < 10 -> litres <= 10
                tank.drl:25: survived: shift-bar: litres < 10 -> litres < 11
                negate-condition\
                """);
    }

    @Test
    void proofOfAMutantThatACaseNoticesIsContradicted() {
        TankCases proved = new TankCases("""
                - rule: The tank is too low
                  because: For the sake of the test.
                  equivalent:
                    - { text: litres < 10, mutated: litres < 11 }
                    - { text: litres < 12, mutated: litres < 13 }
                """);

        MutationResult result = proved.mutation(proved.all());

        assertThat(result.contradicted()).extracting(proof -> proof.line()).containsExactly(4, 5);
        assertThat(MutationReport.of(result, "")).contains("""
                proofs.yaml:4: not so: a case notices it, or there is no such mutant: litres < 10 -> litres < 11
                """);
    }

    @Test
    void clausesOfOneStatusChangePlacesUnnoticedUnlessACaseGivesTheirSentences() {
        PackDraft draft = new PackDraft().appending("tank.drl", """

                rule "The tank is low"
                    @item( "tank" )  @status( RED )
                    @says( "There are {$reading.litres}, which is low." )
                when
                    $reading : Reading( litres < 20 )
                then
                end
                """);
        String given = """
                - case: Of five litres it is said that they are few
                  as-of: 2030-01-01
                  facts: [{ type: Reading, subject: a, attributes: { gauge: LEFT, litres: 5 } }]
                  checklist: { tank: RED }
                """;

        assertThat(swapsUnnoticed(draft.with("cases/some.yaml", given))).contains("The tank is low");
        assertThat(swapsUnnoticed(
                        draft.with("cases/some.yaml", given + "  sentences: { tank: [ There are 5 l only. ] }\n")))
                .doesNotContain("The tank is low");
    }

    /** Four readings join with the one that opens the gate, which is none; without the gate there are 60 to the fifth. */
    @Test
    void mutantThatMultipliesBeyondTheBoundIsKilled() {
        PackDraft draft = new PackDraft().appending("tank.drl", """

                rule "The gate is open"
                    @item( "tank" )  @status( RED )
                    @says( "The gate is open." )
                when
                    Reading( note == "open" )
                    Reading()
                    Reading()
                    Reading()
                    Reading()
                then
                end
                """);
        StringBuilder given =
                new StringBuilder("- case: Without an open gate nothing follows\n  as-of: 2030-01-01\n  facts:\n");
        for (int number = 0; number < 60; number++) {
            given.append("    - { type: Reading, subject: tank ")
                    .append(number)
                    .append(", attributes: { gauge: LEFT } }\n");
        }
        draft.with("cases/gate.yaml", given + "  checklist: { tank: GREY }\n");

        RulePack pack = draft.load();
        MutationResult result =
                new MutationRunner(pack, pack.texts(), List.of()).run(CaseReader.read(draft.files(), pack));

        assertThat(result.killed())
                .filteredOn(mutant -> mutant.rule().name().equals("The gate is open"))
                .extracting(Mutant::operator)
                .contains(Operator.DROP_CONSTRAINT, Operator.NEGATE_CONDITION);
        assertThat(result.survivors())
                .filteredOn(mutant -> mutant.rule().name().equals("The gate is open"))
                .extracting(Mutant::operator)
                .contains(Operator.DROP_CONDITION);
    }

    private static List<String> swapsUnnoticed(PackDraft draft) {
        RulePack pack = draft.load();
        MutationResult result =
                new MutationRunner(pack, pack.texts(), List.of()).run(CaseReader.read(draft.files(), pack));
        return result.survivors().stream()
                .filter(mutant -> mutant.operator() == Operator.SWAP_CLAUSES)
                .map(Mutant::original)
                .toList();
    }
}
