package dev.sherpa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a small rule pack to begin with. */
@Command(name = "new", description = "Writes a small rule pack that checks and tests green, to begin with.")
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write; it must be empty, or not exist.")
    private Path folder;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the pack: lower-case letters, digits, hyphens (default: the name of the folder).")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title (default: the id in words).")
    private @Nullable String title;

    @Override
    public Integer call() throws IOException {
        PackTemplate template = new PackTemplate(chosenId(), chosenTitle());
        if (!isFree()) {
            throw wrong("'" + folder + "' exists and is not an empty folder. Nothing was written; name another.");
        }
        List<String> written = template.write(folder);
        Screen.of(spec)
                .print("Wrote " + written.size() + " files to " + folder + ": " + String.join(", ", written) + "\n"
                        + "Try: sherpa pack test " + folder + " --coverage --mutation\n");
        return ExitCodes.CLEAN;
    }

    private boolean isFree() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private String chosenId() {
        String chosen =
                id == null ? folder.toAbsolutePath().normalize().getFileName().toString() : id;
        if (!PackTemplate.ID.matcher(chosen).matches()) {
            throw wrong("'" + chosen + "' cannot be the id of a pack, which is lower-case letters, digits and hyphens. "
                    + "Give one with --id.");
        }
        return chosen;
    }

    private String chosenTitle() {
        String chosen = title == null ? words(chosenId()) : title;
        if (!PackTemplate.TITLE.matcher(chosen).matches()) {
            throw wrong("A title is 1 to 200 characters on one line, without blanks at its ends.");
        }
        return chosen;
    }

    private static String words(String id) {
        String words = id.replace('-', ' ').strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
