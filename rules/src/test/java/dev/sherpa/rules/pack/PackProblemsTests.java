package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the problems of a pack are reported as a whole. */
class PackProblemsTests {

    @Test
    void soundPackHasNone() {
        assertThat(new PackDraft().problems()).isEmpty();
    }

    @Test
    void tellsOfAnAnonymousAsserterThatIsNone() {
        ChangedPack.of("pack.yaml", "asserters: [CREW, GROUND]", "asserters: [CREW, GROUND]\\nanonymous: [CREWS]")
                .hasProblem("pack.yaml:6", "'CREWS' is not one of the asserters [CREW, GROUND]");
    }

    @Test
    void areReportedAllAtOnceInTheOrderOfTheirPlacesWithoutWhatFollowsFromThem() {
        PackDraft draft = new PackDraft()
                .replacing("facts.drl", "note : String", "note : Text")
                .replacing("launch.drl", "@value( GO )", "@value( STAY )")
                .replacing("pack.yaml", "otherwise: GREY", "otherwise: BLACK")
                .replacing("parameters.yaml", "2030-01-01", "2030")
                .replacing("sources.yaml", "title: Manual, ", "")
                .replacing("tank.drl", "@status( RED )", "@status( BLUE )")
                .replacing("tank.drl", "litres < 10", "liters < 10")
                .with("calendar.ics", CalendarProblemsTests.calendar("DURATION:P1D\n"))
                .with("dossier.yaml", "id: one\nfacts: []\n");

        assertThat(draft.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "calendar.ics:5",
                        "dossier.yaml:1",
                        "facts.drl:10",
                        "launch.drl:2",
                        "pack.yaml:7",
                        "parameters.yaml:3",
                        "sources.yaml:1",
                        "tank.drl:22",
                        "tank.drl:25");
    }

    @Test
    void areToldInOneMessage() {
        PackDraft draft = new PackDraft()
                .replacing("pack.yaml", "otherwise: GREY", "otherwise: BLACK")
                .replacing("tank.drl", "litres < 10", "liters < 10");

        assertThatExceptionOfType(PackException.class).isThrownBy(draft::load).withMessage("""
                The rule pack has 2 problem(s):
                  pack.yaml:7:12: error: 'BLACK' is not one of the statuses [GREEN, GREY, RED] [unknown-name]
                  tank.drl:25:25: error: Reading has no attribute 'liters'; it has by, checkedOn, crew, gauge, litres, \
                note, said, sealed, subject; did you mean 'litres'? [unknown-name]""");
    }

    @Test
    void packWithoutPackYamlIsRefused() {
        assertThat(new PackDraft().without("pack.yaml").problems())
                .containsExactly(new Problem("pack.yaml", 0, "the file is missing; every pack needs one"));
    }

    @ParameterizedTest
    @CsvSource({
        "cases/all.yml, cases/all.yaml",
        "cases/x.YAML, cases/x.yaml",
        "pumps.DRL, pumps.drl",
        "parameters.yml, parameters.yaml",
        "calendar.ICS, calendar.ics"
    })
    void fileThatIsNotReadForItsSuffixIsReported(String file, String meant) {
        assertThat(new PackDraft().with(file, "x").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.message()).isEqualTo("the file is not read; rename it to " + meant);
            assertThat(problem.expected()).isEqualTo(meant);
        });
    }

    @Test
    void misspeltFileIsReportedWhateverItsSuffix() {
        ChangedPack.of(new PackDraft().with("paramters.yml", "x"))
                .hasProblem("paramters.yml:1", "did you mean 'parameters.yaml'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOTES.MD", "notes.txt", ".hidden.yml", "cases/.hidden.yml", "cases/deep/x.yml", "cases/x.drl"})
    void otherFilesAreNotRead(String file) {
        assertThat(new PackDraft().with(file, "x").problems()).isEmpty();
    }

    @Test
    void fileOfAFolderThatIsNotReadForItsSuffixIsReported(@TempDir Path folder) throws IOException {
        PackDraft draft = new PackDraft();
        for (String file : new String[] {"pack.yaml", "facts.drl", "launch.drl", "tank.drl", "sources.yaml"}) {
            Files.writeString(folder.resolve(file), draft.text(file));
        }
        Files.writeString(folder.resolve("parameters.yml"), draft.text("parameters.yaml"));

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> RulePack.load(PackFiles.read(folder)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .contains("parameters.yml:1:1: error: the file is not read; rename it to parameters.yaml"
                                + " [unknown-name]"));
    }

    @Test
    void conclusionWithoutItsFileIsReportedBesidesOthers() {
        assertThat(new PackDraft()
                        .without("launch.drl")
                        .replacing("tank.drl", "litres < 10", "liters < 10")
                        .problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("pack.yaml:11", "tank.drl:25");
    }

    /** What an unreadable file would have given is not missed in others. */
    @Test
    void fileThatCannotBeReadIsTheOnlyProblemThatItMakes() {
        assertThat(new PackDraft().appending("tank.drl", "/* no end\n").problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("tank.drl:28");
    }

    @Test
    void everyTextInSingleQuotesIsReported() {
        PackDraft draft = new PackDraft()
                .replacing("launch.drl", "id == \"tank\", status == \"GREEN\"", "id == 'tank', status == 'a \"b\"'");

        assertThat(draft.problems())
                .containsExactly(
                        new Problem(
                                "launch.drl",
                                5,
                                25,
                                Problem.Severity.ERROR,
                                "syntax",
                                "a text is in double quotes",
                                "'tank'",
                                "\"tank\""),
                        new Problem(
                                "launch.drl",
                                5,
                                43,
                                Problem.Severity.ERROR,
                                "syntax",
                                "a text is in double quotes",
                                "'a \"b\"'",
                                null));
    }

    @Test
    void apostrophesInCommentsAndInDoubleQuotesAreFine() {
        assertThat(new PackDraft()
                        .replacing("tank.drl", "only.", "only, 'tis said.")
                        .appending("tank.drl", "// isn't\n/* don't 'say' */\n")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// nothing\n", "/* nothing */"})
    void fileWithoutDeclarationsAndRulesIsFine(String text) {
        assertThat(new PackDraft().with("more.drl", text).problems()).isEmpty();
    }

    @Test
    void fileThatIsNotUtf8IsReportedOnTheLine(@TempDir Path folder) throws IOException {
        PackDraft draft = new PackDraft().replacing("tank.drl", "only.", "só.");
        for (String file : new String[] {"pack.yaml", "facts.drl", "launch.drl", "parameters.yaml", "sources.yaml"}) {
            Files.writeString(folder.resolve(file), draft.text(file));
        }
        Files.writeString(folder.resolve("tank.drl"), draft.text("tank.drl"), StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> RulePack.load(PackFiles.read(folder)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.message())
                        .contains("tank.drl:" + draft.lineOf("tank.drl", "manual ¶1") + " the file is not UTF-8"));
    }

    @Test
    void lineBreaksOfWindowsAndAByteOrderMarkAreFine() {
        PackDraft draft = new PackDraft();
        for (String file : new String[] {"pack.yaml", "facts.drl", "tank.drl", "parameters.yaml"}) {
            draft.with(file, "\ufeff" + draft.text(file).replace("\n", "\r\n"));
        }

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.files().hash()).isEqualTo(new PackDraft().files().hash());
    }
}
