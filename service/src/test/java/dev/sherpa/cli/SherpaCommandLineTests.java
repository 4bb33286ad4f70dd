package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class SherpaCommandLineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack",
                "pakc",
                "assess",
                "help",
                "--help",
                "-h",
                "--version",
                "-V",
                "--color=never",
                "--color",
                "--hlep",
                "-x",
                "",
                "Pack",
                "facts.yaml"
            })
    void takesForACommand(String first) {
        assertThat(SherpaCommandLine.isMeant(new String[] {first})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=8081",
                "--debug",
                "--trace",
                "--SERVER_PORT=0",
                "--spring.main.lazy-initialization"
            })
    void takesForASettingOfTheService(String first) {
        assertThat(SherpaCommandLine.isMeant(new String[] {first})).isFalse();
        assertThat(SherpaCommandLine.isMeant(new String[] {first, "pack"})).isFalse();
    }

    @Test
    void startsTheServiceWithoutArguments() {
        assertThat(SherpaCommandLine.isMeant(new String[0])).isFalse();
    }

    @Test
    void namesTheCommandThatIsProbablyMeant() {
        assertThat(Ran.sherpa("pakc", "check").refused().err()).contains("'pakc'", "sherpa pack");
        assertThat(Ran.sherpa("pack", "chek", "dir").refused().err()).contains("'chek'", "pack check");
    }

    @Test
    void refusesAnOptionThatIsNotThere() {
        assertThat(Ran.sherpa("pack", "check", "--jsn", ".").refused().err()).contains("--jsn", "--json");
    }

    @Test
    void asksWhichCommandIsMeant() {
        assertThat(Ran.sherpa("pack").refused().err()).contains("new, check, test", "Try 'sherpa pack --help'.");
        assertThat(Ran.sherpa("--color=never").refused().err()).contains("pack, assess, help");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(Ran.sherpa("pack", "check").refused().err()).contains("DIR");
        assertThat(Ran.sherpa("assess", "facts.yaml").refused().err()).contains("--pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "-h"})
    void helps(String word) {
        assertThat(Ran.sherpa(word).answered(0).out())
                .contains("Usage: sherpa", "pack", "assess", "Exit codes:", "wrong use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "check", "test", "format", "explain", "package"})
    void helpsWithEachCommandOnPacks(String command) {
        String help = Ran.sherpa("pack", command, "--help").answered(0).out();

        assertThat(help).contains("Usage: sherpa pack " + command, "DIR", "Exit codes:");
        assertThat(Ran.sherpa("pack", "help", command).answered(0).out()).isEqualTo(help);
    }

    @Test
    void tellsItsVersion() {
        assertThat(Ran.sherpa("--version").answered(0).out()).matches("sherpa \\S+, on Java \\S+\\R");
    }

    @Test
    void coloursOnlyWhereItIsTold() {
        assertThat(Ran.sherpa("--color=always", "pack", "check", "src/test/resources/testpacks/river-crossing")
                        .out())
                .contains("\u001b[");
        assertThat(Ran.sherpa("pack", "check", "--color=never", "src/test/resources/testpacks/river-crossing")
                        .out())
                .doesNotContain("\u001b[");
        assertThat(Ran.sherpa(
                                "pack",
                                "check",
                                "--json",
                                "--color=always",
                                "src/test/resources/testpacks/river-crossing")
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void refusesAColourThatIsNone() {
        assertThat(Ran.sherpa("pack", "check", "--color=red", ".").refused().err())
                .contains("--color", "red");
    }

    @Test
    void endsWithACodeOfItsOwnWhenItFails() {
        Ran ran = failing(new IllegalStateException("the impossible"));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("sherpa: Sherpa itself failed: ")
                .contains("the impossible", "SherpaCommandLineTests")
                .hasLineCount(1);
    }

    @Test
    void takesAnErrorOfTheMachineForAFailure() {
        assertThat(failing(new StackOverflowError("too deep")).exitCode()).isEqualTo(3);
    }

    @Test
    void takesWhatCannotBeReadForWrongUse() {
        assertThat(failing(new NoSuchFileException("a/b")).exitCode()).isEqualTo(2);
        Ran ran = failing(new UncheckedIOException("folder", new IOException("is locked")));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("sherpa: A file or folder cannot be read or written: is locked\n");
    }

    /** Runs a command that throws. */
    private static Ran failing(Throwable thrown) {
        StringWriter err = new StringWriter();
        CommandLine command = SherpaCommandLine.create()
                .addSubcommand("fail", new Failing(thrown))
                .setExecutionExceptionHandler(new Failure())
                .setErr(new PrintWriter(err));
        return new Ran(SherpaCommandLine.execute(command, "fail"), "", err.toString());
    }

    @Command
    private record Failing(Throwable thrown) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        }
    }
}
