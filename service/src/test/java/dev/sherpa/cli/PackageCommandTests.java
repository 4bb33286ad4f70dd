package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.pack.ArchiveBounds;
import dev.sherpa.pack.PackArchive;
import dev.sherpa.rules.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCommandTests {

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));
    private Path archive = Path.of("");

    @BeforeEach
    void write() {
        pack = NewPack.in(parent);
        archive = parent.resolve("out.zip");
    }

    @Test
    void writesAnArchiveThatTheServiceReads() throws IOException {
        PackFiles files = PackFiles.read(pack.folder());

        Ran ran = Ran.sherpa("pack", "package", pack, "--output", archive).answered(0);

        byte[] bytes = Files.readAllBytes(archive);
        assertThat(ran.out())
                .isEqualTo(archive + ": 12 files, " + bytes.length + " bytes, hash " + files.hash() + "\n");
        assertThat(PackArchive.read(bytes, ArchiveBounds.DEFAULT).texts()).isEqualTo(files.texts());
    }

    @Test
    void leavesOutWhatIsNoPartOfThePack() {
        pack.with("notes.txt", "mine").with(".hidden.yaml", "mine").with("run.sh", "mine");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", archive)
                        .answered(0)
                        .out())
                .contains(": 12 files, ");
    }

    @Test
    void givesTheSameBytesWheneverAndHoweverItWasSaved() throws IOException {
        Ran.sherpa("pack", "package", pack, "--output", archive).answered(0);
        byte[] first = Files.readAllBytes(archive);

        Files.setLastModifiedTime(pack.folder().resolve("pack.yaml"), FileTime.from(Instant.EPOCH));
        pack.with("start.drl", pack.text("start.drl").replace("\n", "\r\n"));
        Ran.sherpa("pack", "package", pack, "--output", archive).answered(0);

        assertThat(archive).hasBinaryContent(first);
        assertThat(parent).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void writesNothingOfAPackWithProblems() {
        pack.replacing("budget.drl", "amount >=", "amont >=");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", archive)
                        .answered(1)
                        .out())
                .contains("/budget.drl:6:23: error: ");
        assertThat(archive).doesNotExist();
    }

    @Test
    void writesNothingWhileACaseFails() {
        pack.replacing("cases/budget.yaml", "{ budget: SETTLED, others: OPEN }", "{ others: OPEN }");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", archive)
                        .answered(1)
                        .out())
                .startsWith(pack + "/cases/budget.yaml:1: failed: A budget at the bar is enough\n");
        assertThat(archive).doesNotExist();
    }

    @Test
    void tellsWhatTheServiceWouldRefuse() throws IOException {
        Files.move(pack.folder().resolve("cases/start.yaml"), pack.folder().resolve("cases/beginning über all.yaml"));

        assertThat(Ran.sherpa("pack", "package", pack, "--output", archive)
                        .answered(1)
                        .out())
                .startsWith(pack + ": error: The name ")
                .contains("Right would be: Names relative to the folder");
        assertThat(archive).doesNotExist();
    }

    @Test
    void refusesANameThatIsNoneOfAnArchive() {
        Path target = pack.folder().resolve("archive.md");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", target)
                        .refused()
                        .err())
                .contains("archive.md' does not end in .zip");
        assertThat(target).doesNotExist();
    }

    @Test
    void writesNothingOfAPackWithProofsThatCannotBeRead() {
        pack.with("proofs.yaml", "- { rule: Nobody, because: x }\n");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", archive)
                        .answered(1)
                        .out())
                .contains("/proofs.yaml:1:");
        assertThat(archive).doesNotExist();
    }

    @Test
    void refusesAnArchiveInAFolderThatIsNotThere() {
        Path target = parent.resolve("gone/my-plan.zip");

        assertThat(Ran.sherpa("pack", "package", pack, "--output", target)
                        .refused()
                        .err())
                .contains("The folder of '" + target + "' does not exist");
    }

    @Test
    void replacesAnArchiveButNoOtherFile() throws IOException {
        Ran.sherpa("pack", "package", pack, "--output", archive).answered(0);
        Ran.sherpa("pack", "package", pack, "--output", archive).answered(0);

        Path definition = pack.folder().resolve("pack.yaml");
        String before = Files.readString(definition);
        assertThat(Ran.sherpa("pack", "package", pack, "--output", definition)
                        .refused()
                        .err())
                .contains("pack.yaml' exists and is no archive", "--output");
        assertThat(definition).hasContent(before);
        Ran.sherpa("pack", "package", pack, "--output", parent).refused();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(Ran.sherpa("pack", "package", parent.resolve("gone"))
                        .refused()
                        .err())
                .contains("gone' does not exist");
        assertThat(Ran.sherpa("pack", "package", pack, "--output", parent.resolve("gone/x.zip"))
                        .refused()
                        .err())
                .contains("gone");
    }
}
