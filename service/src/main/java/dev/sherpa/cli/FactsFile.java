package dev.sherpa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file of facts.
 *
 * @param name its name, as problems tell it
 * @param content its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FactsFile(String name, byte[] content) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /** Reads a file that a command names; if there is none, that is wrong use. */
    static FactsFile of(CommandSpec spec, Path file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new FactsFile("<stdin>", System.in.readAllBytes());
        }
        if (Files.notExists(file) || Files.isDirectory(file)) {
            String what = Files.isDirectory(file) ? "is a folder" : "does not exist";
            throw new ParameterException(spec.commandLine(), "'" + file + "' " + what + ". Name a file of facts.");
        }
        return new FactsFile(file.normalize().toString(), Files.readAllBytes(file));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
