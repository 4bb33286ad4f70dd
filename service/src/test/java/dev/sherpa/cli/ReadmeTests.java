package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What README.md shows of the commands is what they print. */
class ReadmeTests {

    @TempDir
    Path parent;

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        NewPack pack = NewPack.in(parent);

        String assessed = Ran.sherpa("assess", pack + "/dossier.yaml", "--pack", pack, "--as-of", "2025-02-01")
                .answered(0)
                .out();
        String tested =
                Ran.sherpa("pack", "test", pack, "--coverage").answered(0).out();
        pack.replacing("budget.drl", "amount >=", "amont >=");
        String checked = Ran.sherpa("pack", "check", pack).answered(1).out();

        assertThat(readme)
                .contains(
                        "--as-of 2025-02-01\n" + assessed + "```",
                        tested.substring(tested.indexOf("\n\n")) + "$",
                        checked.replace(pack.toString(), "my-plan"));
    }

    @Test
    void namesEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(SherpaCommandLine.create().getSubcommands().get("pack").getSubcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        .filter(name -> !name.equals("help")))
                .hasSize(6)
                .allSatisfy(name -> assertThat(readme).contains("| `sherpa pack " + name + " "));
    }
}
