package dev.sherpa.rules.pack;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a rule pack.
 *
 * @param file the file, relative to the pack's folder
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param column the column, from 1, in characters; 0 when no line is known
 * @param severity whether the pack can be used all the same
 * @param code the kind of problem, in kebab-case; stable
 * @param message what is wrong, and what would be right
 * @param offending the text at fault; absent where nothing is written that could be
 * @param expected the text that would be right; absent where there is no one such text
 */
public record Problem(
        String file,
        int line,
        int column,
        Severity severity,
        String code,
        String message,
        @Nullable String offending,
        @Nullable String expected)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message)
            .thenComparing(Problem::code);

    /** What follows from a problem. */
    public enum Severity {
        /** The pack is refused. */
        ERROR,
        /** The pack loads, and something in it is probably not meant. */
        WARNING
    }

    /** Creates an error of a line, whose code is the kind of its file: drl, yaml or ics. */
    public Problem(String file, int line, String message) {
        this(file, line, 0, Severity.ERROR, file.substring(file.lastIndexOf('.') + 1), message, null, null);
    }

    /** Returns the problem at a column of its line. */
    Problem atColumn(int other) {
        return new Problem(file, line, other, severity, code, message, offending, expected);
    }

    /** Tells whether the pack is refused. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns the problem in the form that editors read: {@code file:line:column: error: message [code]}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": "
                + severity.name().toLowerCase(Locale.ROOT) + ": " + message + " [" + code + "]";
    }
}
