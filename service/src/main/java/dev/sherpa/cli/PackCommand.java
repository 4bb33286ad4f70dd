package dev.sherpa.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on the folder of a rule pack. */
@Command(
        name = "pack",
        description = "Works on the folder of a rule pack.",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            TestCommand.class,
            FormatCommand.class,
            ExplainCommand.class,
            PackageCommand.class,
            HelpCommand.class
        })
final class PackCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? " + Subcommands.of(spec));
    }
}
