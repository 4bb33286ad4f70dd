package dev.sherpa.rules.pack;

import java.util.Comparator;

/**
 * Something wrong in a rule pack.
 *
 * @param file the file, relative to the pack's folder
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param message what is wrong, and what would be right
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
