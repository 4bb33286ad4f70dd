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
        if (thrown instanceof EvaluationStopped) {
            return complain(String.valueOf(thrown.getMessage()), ExitCodes.PROBLEMS, err);
        }
        Throwable cause =
                thrown instanceof UncheckedIOException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof IOException unread
                ? complain(unreadable(unread), ExitCodes.WRONG_USE, err)
                : failed(thrown, err);
    }

    /** Tells of a failure of Sherpa's own. */
    static int failed(Throwable thrown, PrintWriter err) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length > 0 ? ", at " + trace[0] : "";
        return complain("Sherpa itself failed: " + thrown + where, ExitCodes.FAILED, err);
    }

    private static String unreadable(IOException thrown) {
        String kind = thrown instanceof FileSystemException && thrown.getClass() != FileSystemException.class
                ? thrown.getClass().getSimpleName().replace("Exception", "") + ": "
                : "";
        return "A file or folder cannot be read or written: " + kind + thrown.getMessage();
    }

    private static int complain(String message, int exitCode, PrintWriter err) {
        err.println("sherpa: " + Printable.of(message));
        err.flush();
        return exitCode;
    }
}
