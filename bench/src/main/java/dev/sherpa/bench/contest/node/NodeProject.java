package dev.sherpa.bench.contest.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The directory {@code node} with the engines' models and the harness, and the programs that run it.
 *
 * @param node the command that runs a script
 * @param npm the command that installs the engines
 */
record NodeProject(String node, String npm) {

    /** What the processes read, wrote and said; the working directory is the module's. */
    static final Path TARGET = Path.of("target", "node").toAbsolutePath();

    private static final Path DIRECTORY = Path.of("node");
    private static final long MINUTES = 5;

    /** Returns the project as run by the commands of that name on the path. */
    static NodeProject standard() {
        return new NodeProject("node", "npm");
    }

    /** Installs the engines as locked, or returns why they cannot be run here and what to do. */
    Optional<String> obstacle() {
        return Stream.of(node, npm)
                .filter(command -> !isThere(command))
                .findFirst()
                .map(command -> "There is no command " + command
                        + ": install Node 20.16 or later, which brings npm, and put both on the path.")
                .or(this::obstacleToInstalling);
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }

    private Optional<String> obstacleToInstalling() {
        try {
            run(List.of(npm, "ci"), TARGET.resolve("npm.log"));
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of("The engines could not be installed. " + e.getMessage());
        }
    }

    /** Has an engine's answers checked. Throws IllegalStateException with what it said if one differs. */
    void check(String engine, Path questions) {
        run(List.of(node, "run.mjs", engine, questions.toString()), TARGET.resolve(engine + ".log"));
    }

    /** Has an engine's answers checked, then timed into a result file. Throws as {@link #check} does. */
    void measure(String engine, Path questions, Path result) {
        run(List.of(node, "run.mjs", engine, questions.toString(), result.toString()), TARGET.resolve(engine + ".log"));
    }

    private static void run(List<String> command, Path log) {
        String line = String.join(" ", command);
        try {
            Files.createDirectories(TARGET);
            Process process = new ProcessBuilder(command)
                    .directory(DIRECTORY.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("%s did not end within %d minutes".formatted(line, MINUTES));
                }
            } finally {
                process.destroy();
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        "%s ended with %d: %s".formatted(line, process.exitValue(), Files.readString(log)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + line, e);
        }
    }
}
