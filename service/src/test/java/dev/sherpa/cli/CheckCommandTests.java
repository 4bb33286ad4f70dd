package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTests {

    @TempDir
    Path parent;

    @Test
    void showsTheLineWithACaretUnderWhatIsAtFault() {
        NewPack pack = NewPack.in(parent).replacing("consent.drl", "answer == Answer.AGREED", "anser == Answer.AGREED");

        assertThat(Ran.sherpa("pack", "check", pack).answered(1).out())
                .isEqualTo(
                        pack + "/consent.drl:13:25: error: Consent has no attribute 'anser'; it has answer, by, said, "
                                + "subject; did you mean 'answer'? [unknown-name]\n"
                                + "        $consent : Consent( anser == Answer.AGREED )\n"
                                + "                            ^^^^^\n"
                                + pack + ": 1 error\n");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        NewPack pack = NewPack.in(parent)
                .replacing("budget.drl", "amount >=", "amont >=")
                .replacing("parameters.yaml", "value: 1000", "valu: 1000")
                .replacing("sources.yaml", "2020-01-01", "yesterday");

        assertThat(Ran.sherpa("pack", "check", pack).answered(1).out())
                .contains("/budget.drl:6:23: error: ", "/parameters.yaml:5:7: error: ", "/sources.yaml:4:14: error: ")
                .endsWith(": 3 errors\n");
    }

    @Test
    void endsWellOnWarningsUnlessTheyCount() {
        NewPack pack = NewPack.in(parent).replacing("budget.drl", "amount >= $bar.number", "amount >= 1000");

        assertThat(Ran.sherpa("pack", "check", pack).answered(0).out())
                .contains("/budget.drl:6:23: warning: ", " [number-in-rule]\n")
                .containsPattern(": \\d warnings?\n$");
        Ran.sherpa("pack", "check", "--strict", pack).answered(1);
    }

    @Test
    void givesTheSameAsJson() {
        NewPack pack = NewPack.in(parent).replacing("consent.drl", "answer == Answer.AGREED", "anser == Answer.AGREED");

        JsonNode document =
                Ran.sherpa("pack", "check", "--json", pack).answered(1).json();

        assertThat(document.propertyNames()).containsExactly("problems");
        assertThat(document.at("/problems")).hasSize(1);
        JsonNode problem = document.at("/problems/0");
        assertThat(problem.propertyNames())
                .containsExactlyInAnyOrder(
                        "file", "line", "column", "severity", "code", "message", "offending", "expected");
        assertThat(problem.at("/file").asString()).isEqualTo(pack + "/consent.drl");
        assertThat(problem.at("/line").asInt()).isEqualTo(13);
        assertThat(problem.at("/column").asInt()).isEqualTo(25);
        assertThat(problem.at("/severity").asString()).isEqualTo("ERROR");
        assertThat(problem.at("/code").asString()).isEqualTo("unknown-name");
        assertThat(problem.at("/offending").asString()).isEqualTo("anser");
        assertThat(problem.at("/expected").asString()).isEqualTo("answer");
    }

    @Test
    void leavesOutOfJsonWhatIsNotKnown() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("empty"));

        JsonNode problem =
                Ran.sherpa("pack", "check", "--json", empty).answered(1).json().at("/problems/0");

        assertThat(problem.propertyNames()).containsExactlyInAnyOrder("file", "severity", "code", "message");
        assertThat(problem.at("/file").asString()).isEqualTo(empty + "/pack.yaml");
    }

    @Test
    void givesAnEmptyListForASoundPack() {
        assertThat(Ran.sherpa("pack", "check", "--json", NewPack.in(parent))
                        .answered(0)
                        .out())
                .isEqualTo("{\"problems\":[]}\n");
    }

    @Test
    void checksSeveralPacks() {
        NewPack sound = NewPack.in(parent);
        NewPack broken = NewPack.in(parent.resolve("other")).replacing("pack.yaml", "title:", "titel:");

        assertThat(Ran.sherpa("pack", "check", broken, sound).answered(1).out())
                .contains(broken + "/pack.yaml:")
                .endsWith(sound + ": no problems\n");
        assertThat(Ran.sherpa("pack", "check", "--json", sound, broken)
                        .answered(1)
                        .json()
                        .at("/problems/0/file")
                        .asString())
                .isEqualTo(broken + "/pack.yaml");
    }

    @Test
    void namesFilesAsTheWorkingDirectorySeesThem() {
        assertThat(Ran.sherpa("pack", "check", "./src/test/../test/resources")
                        .answered(1)
                        .out())
                .startsWith("src/test/resources/pack.yaml: error: ");
    }

    @Test
    void refusesWhatIsNoFolder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThat(Ran.sherpa("pack", "check", file).refused().err()).contains("'" + file + "' is no folder");
        assertThat(Ran.sherpa("pack", "check", NewPack.in(parent), parent.resolve("gone"))
                        .refused()
                        .err())
                .contains("gone' does not exist");
    }

    @Test
    void showsNothingThatMovesTheCursor() {
        NewPack pack = NewPack.in(parent).replacing("consent.drl", "answer == Answer.AGREED", "anser == \u001b[2J");

        assertThat(Ran.sherpa("pack", "check", pack).out())
                .contains("consent.drl:13")
                .doesNotContain("\u001b");
    }

    @Test
    void putsTheCaretUnderATabbedLine() {
        NewPack pack = NewPack.in(parent)
                .replacing(
                        "consent.drl",
                        "    $consent : Consent( answer == Answer.AGREED",
                        "\t$consent : Consent( anser == Answer.AGREED");

        assertThat(Ran.sherpa("pack", "check", pack).out())
                .contains("\n    \t$consent : Consent( anser == Answer.AGREED )\n    \t                    ^^^^^\n");
    }
}
