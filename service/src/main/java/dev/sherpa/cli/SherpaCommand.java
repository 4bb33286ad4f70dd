package dev.sherpa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code sherpa}. */
@Command(
        name = "sherpa",
        description = "Writes, checks, tests and tries rule packs. Without a command, starts the service.",
        subcommands = {PackCommand.class, AssessCommand.class, HelpCommand.class},
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done, and nothing is wrong",
            "1:problems were found; the answer lists them",
            "2:wrong use: an unknown option, a folder that is not there, a file that cannot be read or written",
            "3:Sherpa itself failed"
        })
final class SherpaCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto (on a terminal, unless NO_COLOR is set), always or never.")
    void color(Colour when) {
        spec.root().commandLine().setColorScheme(Help.defaultColorScheme(when.ansi()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? " + Subcommands.of(spec));
    }
}
