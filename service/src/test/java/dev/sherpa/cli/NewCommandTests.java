package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTests {

    @TempDir
    Path parent;

    @Test
    void writesAPackThatChecksCleanAndIsTestedWhole() {
        NewPack pack = NewPack.in(parent);

        assertThat(Ran.sherpa("pack", "check", "--strict", pack).answered(0).out())
                .endsWith(": no problems\n");
        assertThat(Ran.sherpa("pack", "test", "--coverage", "--mutation", pack)
                        .answered(0)
                        .out())
                .contains("9 cases: 9 passed, 0 failed", "proved impossible: 0", " 0 survived, 0 proved equivalent");
    }

    @Test
    void namesThePackAfterItsFolder() {
        NewPack pack = NewPack.in(parent);

        assertThat(pack.text("pack.yaml")).contains("id: my-plan\n", "title: \"My plan\"\n");
        assertThat(pack.text("PACK.md")).startsWith("# My plan\n");
    }

    @Test
    void takesAnIdAndATitle() {
        Path folder = parent.resolve("deep/Er");

        Ran ran = Ran.sherpa("pack", "new", folder, "--id", "x-1", "--title", "The \"last\" \\ mile: 100%")
                .answered(0);

        assertThat(ran.out()).startsWith("Wrote 12 files to " + folder + ": PACK.md, ");
        assertThat(folder.resolve("pack.yaml")).content().contains("id: x-1\n");
        assertThat(folder.resolve("PACK.md")).content().startsWith("# The \"last\" \\ mile: 100%\n");
        Ran.sherpa("pack", "check", "--strict", folder).answered(0);
        assertThat(Ran.sherpa("assess", folder.resolve("dossier.yaml"), "--pack", folder)
                        .answered(0)
                        .out())
                .startsWith("The \"last\" \\ mile: 100% (x-1 0.1.0)");
    }

    @Test
    void writesToAnEmptyFolder() throws IOException {
        Files.createDirectory(parent.resolve("my-plan"));

        assertThat(NewPack.in(parent).folder().resolve("pack.yaml")).exists();
    }

    @Test
    void refusesAFolderThatHoldsAnything() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("full"));
        Files.writeString(folder.resolve(".hidden"), "");

        assertThat(Ran.sherpa("pack", "new", folder).refused().err())
                .contains("'" + folder + "' exists and is not an empty folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "kept");

        Ran.sherpa("pack", "new", file).refused();
        assertThat(file).hasContent("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "under_score", "-first", "ümlaut", "a b"})
    void refusesAnIdThatIsNone(String id) {
        Path folder = parent.resolve("x");

        assertThat(Ran.sherpa("pack", "new", folder, "--id=" + id).refused().err())
                .contains("'" + id + "'", "--id");
        assertThat(Ran.sherpa("pack", "new", parent.resolve(id)).refused().err())
                .contains("--id");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void takesAnIdOfSixtyThreeCharactersAndNotOneMore() {
        Ran.sherpa("pack", "new", parent.resolve("a"), "--id", "i".repeat(63)).answered(0);
        Ran.sherpa("pack", "new", parent.resolve("b"), "--id", "i".repeat(64)).refused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "bell\u0007", "blank "})
    void refusesATitleThatIsNone(String title) {
        Ran.sherpa("pack", "new", parent.resolve("x"), "--title=" + title).refused();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void takesATitleOfTwoHundredCharactersAndNotOneMore() {
        Ran.sherpa("pack", "new", parent.resolve("a"), "--title", "t".repeat(200))
                .answered(0);
        Ran.sherpa("pack", "check", parent.resolve("a")).answered(0);
        Ran.sherpa("pack", "new", parent.resolve("b"), "--title", "t".repeat(201))
                .refused();
    }
}
