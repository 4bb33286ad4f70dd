package dev.sherpa.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is allowed in a pack and probably not meant, and what looks like it and is. */
class LintTests {

    @Test
    void findsNothingInASoundPack() {
        assertThat(warnings(clean())).isEmpty();
    }

    @Test
    void looksAtPacksWithoutErrorsOnly() {
        CheckReport report = PackCheck.check(clean().replacing("tank.drl", "litres < $low.number", "liters < 7, 1 == 1")
                .files());

        assertThat(report.pack()).isEmpty();
        assertThat(report.problems()).allMatch(Problem::isError).isNotEmpty();
    }

    @Test
    void packWithWarningsLoads() {
        CheckReport report = PackCheck.check(new PackDraft().files());

        assertThat(report.problems()).isNotEmpty().noneMatch(Problem::isError);
        RulePack pack = report.pack().orElseThrow();
        assertThat(pack.definition().id()).isEqualTo("tank-watch");
    }

    @Test
    void findsAFactTypeThatNoRuleReads() {
        PackDraft draft = clean().appending("facts.drl", "declare Spare extends Fact\n    note : String\nend\n");

        assertThat(warnings(draft))
                .containsExactly(
                        "facts.drl:13:1: warning: no rule reads Spare: its facts change nothing [unread-fact-type]");
        assertThat(warnings(draft.replacing("launch.drl", "$tank : Item", "not Spare( )\n    $tank : Item")))
                .isEmpty();
    }

    @Test
    void findsAParameterThatNothingUses() {
        PackDraft draft = clean().appending(
                        "parameters.yaml",
                        "spare.bar:\n  values: [{ from: 2030-01-01, value: 3, analyst: a }]\n"
                                + "conflict.window-days:\n  values: [{ from: 2030-01-01, value: 3, analyst: a }]\n");

        assertThat(warnings(draft))
                .containsExactly(
                        "parameters.yaml:7:1: warning: nothing uses the parameter 'spare.bar' [unused-parameter]");
        assertThat(warnings(draft.replacing("launch.drl", "{$tank.status}.", "{$tank.status}, not {spare.bar}.")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            litres < 0                            → by its declaration, litres is at least 0: litres < 0 can never hold
            litres >= 1, litres < 0               → by its declaration, litres is at least 0: litres < 0 can never hold
            gauge < Gauge.LEFT                    → by its declaration, gauge is one of LEFT, RIGHT: gauge < Gauge.LEFT can never hold
            litres < -1                           → by its declaration, litres is at least 0: litres < - 1 can never hold
            gauge == null                         → by its declaration, gauge is never absent: gauge == null can never hold
            litres > 1 && litres < 1              → litres > 1 && litres < 1 can never hold
            share <= 0                            → by its declaration, share is more than 0 and at most 100: share <= 0 can never hold
            litres > 1, litres < 1                → with what stands before it, litres < 1 can never hold
            litres <= 0, litres != 0              → with what stands before it, litres != 0 can never hold
            """)
    void saysWhyConstraintsNeverHold(String constraints, String message) {
        PackDraft draft = clean().replacing("tank.drl", "litres < $low.number", constraints)
                .replacing("tank.drl", "{$reading.litres} only", "{$reading.litres} only, below {tank.low}")
                .replacing(
                        "facts.drl",
                        "sealed : Boolean",
                        "sealed : Boolean\n    share : BigDecimal @exclusiveMinimum( 0 ) @maximum( 100 )");

        assertThat(problems(draft)).extracting(Problem::message).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$low : Parameter( name == \"tank.low\" )\n    $reading : Reading( litres < $low.number )",
                "$low : Parameter( name == \"tank.low\" )\n    $reading : Reading( sealed == true, litres < $low.number )",
                "$low : Parameter( name == \"tank.low\" )\n    not Filling( )\n    $reading : Reading( litres < $low.number )",
                "$low : Parameter( name == \"tank.low\" )\n    exists Reading( litres < $low.number )",
                "$other : Parameter( name == \"tank.low\" )\n    $r : Reading( $other.number > litres )",
                "$low : Parameter( name == \"tank.low\" )\n    $b : Reading( litres <= $low.number, $l : litres )\n    Reading( litres < $l )"
            })
    void findsAClauseThatAnEarlierOneCovers(String conditions) {
        PackDraft draft = withLaterClause(conditions);

        assertThat(problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("covered-clause");
            assertThat(problem.line()).isEqualTo(draft.lineOf("tank.drl", "rule \"Another\""));
            assertThat(problem.message()).contains("'The tank is too low', on line 21, holds whenever it does");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$reading : Reading( )",
                "$low : Parameter( name == \"tank.low\" )\n    $reading : Reading( litres <= $low.number )",
                "$low : Parameter( name == \"tank.low\" )\n    exists Reading( litres < $low.number || sealed == true )",
                "$low : Parameter( name == \"tank.low\" )\n    not Reading( litres < $low.number )"
            })
    void leavesAClauseThatCanDecide(String conditions) {
        assertThat(problems(withLaterClause(conditions))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packs/beijing-trip",
                "src/test/resources/packs/harbour-festival",
                "../service/src/test/resources/testpacks/river-crossing"
            })
    void findsNothingInThePacksOfTheProject(String folder) {
        CheckReport report = PackCheck.check(PackFiles.read(Path.of(folder)));

        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            $x : litres → 1
            $x : litres, litres > 1 → 1
            $x : weight → 0
            """)
    void coversWhatBindsTheSameForItsTests(String bound, int found) {
        PackDraft draft = withLaterClause("Reading( %s )\n    $reading : Reading( litres < $x )".formatted(bound))
                .replacing(
                        "tank.drl",
                        "$low : Parameter( name == \"tank.low\" )\n    $reading : Reading( litres < $low.number )",
                        "Reading( $x : litres )\n    $reading : Reading( litres < $x )")
                .replacing("tank.drl", "{$reading.litres} only", "{$reading.litres} only, below {tank.low}")
                .replacing("facts.drl", "    note : String", "    weight : BigDecimal\n    note : String");

        assertThat(problems(draft))
                .filteredOn(problem -> problem.code().equals("covered-clause"))
                .hasSize(found);
    }

    @Test
    void findsAClauseWithConditionsThatCitesNothing() {
        PackDraft draft = clean().replacing("launch.drl", "  @cite( \"manual ¶2\" )", "");

        assertThat(warnings(draft))
                .singleElement()
                .asString()
                .startsWith("launch.drl:1:1: warning: the rule 'Go' cites nothing");
        assertThat(warnings(draft.replacing(
                                "launch.drl", "@says( \"The tank is {$tank.status}.\" )", "@says( \"It goes.\" )")
                        .replacing("launch.drl", "    $tank : Item( id == \"tank\", status == \"GREEN\" )\n", "")))
                .isEmpty();
    }

    @Test
    void everyLintHasItsPageAndEveryPageItsLint() throws IOException {
        Path pages = Path.of("..", "specs", "lints");

        assertThat(PackCheck.codes()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(8);
        assertThat(pages.toFile().list())
                .containsExactlyInAnyOrderElementsOf(
                        PackCheck.codes().stream().map(code -> code + ".md").toList());
        for (String code : PackCheck.codes()) {
            assertThat(Files.readString(pages.resolve(code + ".md")))
                    .startsWith("# " + code + "\n")
                    .contains("**Avoid**", "**Prefer**", "**Why.**");
        }
    }

    private static PackDraft withLaterClause(String conditions) {
        return clean().appending("tank.drl", clause("Another", conditions));
    }

    private static String clause(String name, String conditions) {
        return """
                rule "%s"
                    @item( "tank" )  @status( RED )  @cite( "manual" )  @says( "%s." )
                when
                    %s
                then
                end
                """.formatted(name, name, conditions);
    }

    /** The small sound pack, whose bar in a rule has become a parameter. */
    private static PackDraft clean() {
        return new PackDraft()
                .replacing(
                        "tank.drl",
                        "$reading : Reading( litres < 10 )",
                        "$low : Parameter( name == \"tank.low\" )\n    $reading : Reading( litres < $low.number )")
                .replacing("tank.drl", "@status( RED )", "@status( RED )  @cite( \"manual ¶1\" )")
                .replacing("launch.drl", "@value( GO )", "@value( GO )  @cite( \"manual ¶2\" )")
                .appending(
                        "parameters.yaml",
                        "tank.low:\n  unit: l\n  values: [{ from: 2030-01-01, value: 10, analyst: a }]\n");
    }

    private static List<Problem> problems(PackDraft draft) {
        CheckReport report = PackCheck.check(draft.files());
        assertThat(report.problems()).noneMatch(Problem::isError);
        return report.problems();
    }

    private static List<String> warnings(PackDraft draft) {
        return problems(draft).stream().map(Problem::toString).toList();
    }
}
