package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunnerTests {

    private static final RulePack PACK =
            new PackDraft().with("dossier.yaml", """
                    id: one
                    title: One
                    facts:
                      - { type: Reading, subject: a, said: 2030-01-01, by: CREW, source: manual, statement: S., attributes: { gauge: LEFT, litres: 150 } }
                      - { type: Reading, subject: b, said: 2030-01-01, by: CREW, source: manual, statement: S., attributes: { gauge: LEFT, litres: 5 } }
                    """).load();

    @Test
    void caseThatHoldsHasNoDifferences() {
        assertThat(run("""
                - case: All of the dossier
                  as-of: 2030-01-01
                  dossier: true
                  checklist: { tank: GREEN }
                  conclusions: { launch: GO }
                  sentences: { tank: [ There are 155 l. ], launch: [ The tank is green. ] }
                  conflicts: []
                """)).isEmpty();
    }

    @Test
    void caseThatFailsTellsEveryDifference() {
        assertThat(run("""
                - case: All of it wrong
                  as-of: 2030-01-01
                  without: [{ type: Reading, subject: a }]
                  dossier: true
                  facts:
                    - { type: Reading, subject: b, attributes: { gauge: LEFT, litres: 6 } }
                  checklist: { others: GREEN }
                  conclusions: { launch: HOLD }
                  sentences: { tank: [ There are 5 l. ] }
                  conflicts: []
                """))
                .containsExactly(
                        "the item tank: expected GREEN, but was RED",
                        "the conclusion launch: expected HOLD, but was absent",
                        "the sentences of tank: expected [There are 5 l.], but was [There are 6 l only.]",
                        "the conflicts: expected [], but was [ExpectedConflict[type=Reading, subject=b, attribute=litres]]");
    }

    @Test
    void conclusionThatIsNotExpectedIsADifference() {
        assertThat(run("""
                - case: A conclusion too many
                  as-of: 2030-01-01
                  dossier: true
                  checklist: { tank: GREEN }
                  conclusions: {}
                """)).containsExactly("the conclusion launch: expected absent, but was GO");
    }

    @Test
    void factsBeforeTheirDayDoNotCount() {
        assertThat(run("""
                - case: The day before
                  as-of: 2029-12-31
                  dossier: true
                  checklist: { tank: GREY }
                  conclusions: {}
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            checklist: { }                       → the checklist is not complete: 'tank' is missing, and so is 'others'
            checklist: { tank: BLUE }            → 'BLUE' is not a status of the pack
            checklist: { tonk: GREEN, others: RED } → there is no item 'tonk'
            conclusions: { lunch: GO }           → there is no conclusion 'lunch'
            sentences: { lunch: [ Go. ] }        → there is no item or conclusion 'lunch'
            without: [{ type: Reading, subject: z }] → there is no such fact to leave out
            facts: [{ type: Reeding, subject: z, attributes: {} }] → 'Reeding' is not a fact type of the pack
            expected: { tank: RED }              → 'expected' is not known here; known are case, as-of, dossier
            conflicts: [{ type: Reading }]       → 'subject' is missing
            """)
    void caseThatMakesNoSenseIsAProblemWithItsLine(String line, String message) {
        String text = "- case: A case\n  as-of: 2030-01-01\n"
                + (line.startsWith("checklist") ? "" : "  checklist: { tank: GREEN }\n") + "  " + line + "\n";

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.problems()).anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("cases/some.yaml");
                    assertThat(problem.line()).isBetween(1, 4);
                    assertThat(problem.message()).contains(message);
                }));
    }

    @Test
    void caseHasANameOfItsOwn() {
        String one = "- { case: Same, as-of: 2030-01-01, checklist: { tank: GREY } }\n";

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(one + one))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly("cases/some.yaml:2:3: error: another case has the name 'Same' [yaml]"));
    }

    private static List<String> run(String text) {
        return new CaseRunner(PACK)
                .run(read(text).get(0)).differences().stream()
                        .map(Difference::toString)
                        .toList();
    }

    private static List<PackCase> read(String text) {
        return CaseReader.read(new PackDraft().with("cases/some.yaml", text).files(), PACK);
    }
}
