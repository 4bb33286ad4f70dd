package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case cannot expect, as it cannot come about. */
class CaseProblemsTests {

    private static final String CASE = """
            - case: Nothing is known
              as-of: 2030-03-01
              checklist: { tank: GREY, pump: GREY }
              conclusions: { launch: HOLD, opens: 2030-03-02, costs: 12.50, crew: Ann }
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            2030-03-02 → soon       → 4 → the conclusion 'opens' is a day, as in 2026-04-01, not 'soon'
            2030-03-02 → 2030-02-30 → 4 → the conclusion 'opens' is a day, as in 2026-04-01, not '2030-02-30'
            12.50      → much       → 4 → the conclusion 'costs' is a number, as in 12.5, not 'much'
            12.50      → 12.        → 4 → the conclusion 'costs' is a number, as in 12.5, not '12.'
            HOLD       → STAY       → 4 → the conclusion 'launch' has no value STAY; it has GO, HOLD
            tank: GREY → tank: BLUE → 3 → the item 'tank' is never BLUE; it can be GREEN, RED, GREY
            pump: GREY → others: RED → 3 → the item 'pump' is never RED; it can be BLUE, GREY
            pump: GREY → pump: PINK → 3 → 'PINK' is not a status of the pack
            """)
    void whatCannotComeAboutIsReportedAtItsValue(String text, String replacement, int line, String message) {
        String changed = CASE.replace(text, replacement);
        String value = replacement.substring(replacement.indexOf(' ') + 1);

        assertThat(problems(changed)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.offending()).isEqualTo(value);
            assertThat(problem.message()).startsWith(message);
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            2030-03-02 → 2032-02-29
            12.50      → -3
            12.50      → 0
            Ann        → 2030-03-02
            HOLD       → GO
            tank: GREY → tank: RED
            pump: GREY → pump: BLUE
            pump: GREY → others: BLUE
            """)
    void whatCanComeAboutIsFine(String text, String replacement) {
        assertThat(problems(CASE.replace(text, replacement))).isEmpty();
    }

    private static List<Problem> problems(String cases) {
        PackFiles files = new PackDraft()
                .replacing("pack.yaml", "[[GREEN], [RED], [GREY]]", "[[GREEN], [RED], [BLUE], [GREY]]")
                .replacing(
                        "pack.yaml",
                        "conclusions:",
                        "  - { id: pump, title: P, question: Q, importance: LOW, asks: [Reading], statuses: [BLUE] }\n"
                                + "conclusions:")
                .appending(
                        "pack.yaml",
                        "  - { name: opens, type: date }\n  - { name: costs, type: number }\n  - { name: crew, type: text }\n")
                .with("cases/all.yaml", cases)
                .files();
        Problems problems = new Problems(files);
        PackDefinition definition = files.definition().orElseThrow();
        FactReader facts = new FactReader(
                definition,
                VocabularyReader.read(DrlFile.read(files, problems), problems),
                Sources.read(files, problems));
        CaseReader.read(files, definition, facts, Optional.empty(), problems);
        return problems.all();
    }
}
