package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTests {

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));

    @BeforeEach
    void write() {
        pack = NewPack.in(parent);
    }

    @Test
    void leavesANewPackAsItIs() {
        assertThat(Ran.sherpa("pack", "format", "--check", pack).answered(0).out())
                .isEmpty();
        assertThat(Ran.sherpa("pack", "format", pack).answered(0).out()).isEmpty();
    }

    @Test
    void laysOutTheFilesOfAPackAndNamesThoseItChanged() {
        String laidOut = pack.text("budget.drl");
        pack.with("budget.drl", laidOut.replace("    $budget :", "$budget   :").replace("( amount", "(amount"));

        assertThat(Ran.sherpa("pack", "format", pack).answered(0).out()).isEqualTo(pack + "/budget.drl\n");

        assertThat(pack.text("budget.drl")).isEqualTo(laidOut);
        assertThat(Ran.sherpa("pack", "format", pack).answered(0).out()).isEmpty();
    }

    @Test
    void changesNothingWhenItOnlyChecks() {
        String untidy = pack.text("budget.drl").replace("    $budget :", "$budget   :");
        pack.with("budget.drl", untidy);

        assertThat(Ran.sherpa("pack", "format", "--check", pack).answered(1).out())
                .isEqualTo(pack + "/budget.drl\n");

        assertThat(pack.text("budget.drl")).isEqualTo(untidy);
    }

    @Test
    void takesSingleFiles() {
        for (String file : new String[] {"budget.drl", "consent.drl"}) {
            pack.with(file, pack.text(file).replace("when\n", "when\n\n\n"));
        }

        assertThat(Ran.sherpa("pack", "format", pack + "/consent.drl", pack + "/facts.drl")
                        .answered(0)
                        .out())
                .isEqualTo(pack + "/consent.drl\n");
        assertThat(Ran.sherpa("pack", "format", "--check", pack).answered(1).out())
                .isEqualTo(pack + "/budget.drl\n");
    }

    @Test
    void leavesAFileThatCannotBeReadAndGoesOn() {
        pack.replacing("budget.drl", "then\nend", "then\n").with("consent.drl", "\n\n" + pack.text("consent.drl"));
        String broken = pack.text("budget.drl");

        assertThat(Ran.sherpa("pack", "format", pack).answered(1).out())
                .contains(pack + "/budget.drl:", ": error: ", " [syntax]\n")
                .endsWith(pack + "/consent.drl\n");
        assertThat(pack.text("budget.drl")).isEqualTo(broken);
    }

    @Test
    void leavesOtherFilesAlone() {
        String untidy = pack.text("pack.yaml") + "\n\n\n";
        pack.with("pack.yaml", untidy);

        Ran.sherpa("pack", "format", pack).answered(0);

        assertThat(pack.text("pack.yaml")).isEqualTo(untidy);
    }

    @Test
    void refusesWhatIsNoDrl() throws IOException {
        String untidy = "\n\n" + pack.text("budget.drl");
        pack.with("budget.drl", untidy);

        assertThat(Ran.sherpa("pack", "format", pack, pack + "/pack.yaml")
                        .refused()
                        .err())
                .contains("pack.yaml' is neither a folder nor a DRL file");
        assertThat(Ran.sherpa("pack", "format", pack, pack + "/gone.drl")
                        .refused()
                        .err())
                .contains("gone.drl' does not exist");
        assertThat(Files.readString(pack.folder().resolve("budget.drl"))).isEqualTo(untidy);
    }

    @Test
    void refusesAFolderWithoutDrl() throws IOException {
        Path empty = Files.createDirectory(parent.resolve("empty"));

        assertThat(Ran.sherpa("pack", "format", empty).refused().err()).contains("empty' holds no DRL file");
    }

    @Test
    void followsNoLink() throws IOException {
        String untidy = "\n\n" + pack.text("budget.drl");
        Path elsewhere = Files.writeString(parent.resolve("elsewhere.drl"), untidy);
        Path link = Files.createSymbolicLink(pack.folder().resolve("linked.drl"), elsewhere);

        Ran.sherpa("pack", "format", pack).answered(0);

        assertThat(Ran.sherpa("pack", "format", link).refused().err()).contains("links are not followed");
        assertThat(elsewhere).hasContent(untidy);
    }

    @Test
    void leavesPermissionsAndNothingBeside() throws IOException {
        pack.with("budget.drl", "\n\n" + pack.text("budget.drl"));
        Path file = pack.folder().resolve("budget.drl");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);

        Ran.sherpa("pack", "format", pack).answered(0);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(pack.folder()).isDirectoryNotContaining("glob:**/.*");
    }
}
