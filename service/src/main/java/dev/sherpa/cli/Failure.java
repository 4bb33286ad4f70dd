package dev.sherpa.cli;

import dev.sherpa.rules.assess.EvaluationStopped;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line why a command ended early. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("sherpa: " + Printable.of(message(thrown)));
        err.flush();
        return exitCode(thrown);
    }

    private static int exitCode(Exception thrown) {
        if (thrown instanceof EvaluationStopped) {
            return ExitCodes.PROBLEMS;
        }
        return isOfFiles(thrown) ? ExitCodes.WRONG_USE : ExitCodes.FAILED;
    }

    private static String message(Exception thrown) {
        if (thrown instanceof EvaluationStopped stopped) {
            return String.valueOf(stopped.getMessage());
        }
        if (isOfFiles(thrown)) {
            return "A file or folder cannot be read or written: " + reason(thrown);
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        return "Sherpa itself failed, which is no fault of the pack: " + thrown
                + (trace.length > 0 ? " (" + trace[0] + ")" : "");
    }

    private static boolean isOfFiles(Exception thrown) {
        return thrown instanceof IOException || thrown instanceof UncheckedIOException;
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException wrapped ? wrapped.getCause() : thrown;
        if (cause instanceof UncheckedIOException || cause instanceof FileSystemException) {
            return cause.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=.)([A-Z])", " $1")
                    + ": " + cause.getMessage();
        }
        return String.valueOf(cause == null ? thrown.getMessage() : cause.getMessage());
    }
}
