package dev.sherpa.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Java program in a process of its own.
 *
 * @param jdk the folder of the JDK that runs it
 * @param options options of the JVM, without the class path
 * @param classPath folders and jars, separated as the system does
 * @param main the main class
 * @param arguments what the program is given
 * @param environment variables besides those of this process
 */
public record JavaProcess(
        Path jdk,
        List<String> options,
        String classPath,
        String main,
        List<String> arguments,
        Map<String, String> environment) {

    private static final Path LOGS = Path.of("target", "logs");
    private static final long MOST_MINUTES = 10;

    /** Describes a program on this process's class path and JDK. */
    public static JavaProcess here(Class<?> main, List<String> options, String... arguments) {
        return new JavaProcess(
                home(), options, System.getProperty("java.class.path"), main.getName(), List.of(arguments), Map.of());
    }

    /** Returns the JDK that runs this process. */
    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Returns the launcher of a JDK. */
    public static String launcher(Path jdk) {
        return jdk.resolve("bin").resolve("java").toString();
    }

    /** Starts it; what it prints is added to a file in target/logs. */
    public Process start(String log) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher(jdk)));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return start(command, environment, log);
    }

    /** Runs it to its end; one that does not end with 0 is an {@link IllegalStateException}. */
    public void run(String log) throws IOException, InterruptedException {
        await(start(log), log);
    }

    /** Starts a command, which does not outlive this process; what it prints is added to a file in target/logs. */
    public static Process start(List<String> command, Map<String, String> environment, String log) throws IOException {
        Files.createDirectories(LOGS);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        LOGS.resolve(log + ".log").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    /** Waits for the end of a process, which must be a good one. */
    public static void await(Process process, String log) throws InterruptedException {
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A process did not end; see " + LOGS.resolve(log + ".log"));
            }
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "A process ended with " + process.exitValue() + "; see " + LOGS.resolve(log + ".log"));
        }
    }
}
