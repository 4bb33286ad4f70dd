package dev.sherpa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;

/** The command line as a process has it. */
public final class SherpaCommandLine {

    private static final Set<String> FLAGS_OF_THE_SERVICE = Set.of("--debug", "--trace");

    private SherpaCommandLine() {}

    /**
     * Tells whether the arguments of the process are a command, and not settings of the service.
     *
     * <p>The service takes {@code --name=value}, {@code --dotted.name}, and two flags of Spring's; everything else is
     * taken for a command, so that a misspelt one does not start the service.
     */
    public static boolean isMeant(String[] arguments) {
        if (arguments.length == 0) {
            return false;
        }
        String first = arguments[0];
        boolean setting = first.startsWith("--") && (first.indexOf('=') > 0 || first.indexOf('.') > 0);
        return first.startsWith("--color") || !setting && !FLAGS_OF_THE_SERVICE.contains(first);
    }

    /** Runs a command with the streams of the process, and returns the process's exit code. */
    public static int run(String[] arguments) {
        // Drools tells of its compilations, whole sources included, which is no answer to anything.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try (PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            return execute(create().setOut(out).setErr(err), arguments);
        }
    }

    /** Runs a command; an error of the machine, such as too little memory, ends it as {@link Failure} says. */
    static int execute(CommandLine commands, String... arguments) {
        try {
            return commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Failure.failed(e, commands.getErr());
        }
    }

    /** Creates the commands. */
    static CommandLine create() {
        return new CommandLine(new SherpaCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler(new Failure());
    }

    /** Writes UTF-8 whatever the locale; a reader that went away is not an error. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
