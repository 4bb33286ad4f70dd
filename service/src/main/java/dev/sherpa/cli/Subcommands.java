package dev.sherpa.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the commands of a command in a sentence. */
final class Subcommands {

    private Subcommands() {}

    static String of(CommandSpec spec) {
        return spec.subcommands().keySet().stream().collect(Collectors.joining(", ", "One of ", "."));
    }
}
