package dev.sherpa.rules.pack;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Collects the problems of a pack while it is read, so that all are reported at once. */
final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();
    private final UnaryOperator<Problem> placed;

    /** Creates a collection of the problems of files. */
    Problems(PackFiles files) {
        this.placed = files::placed;
    }

    /** Creates a collection that knows no columns but those that it is told. */
    Problems() {
        this.placed = UnaryOperator.identity();
    }

    void add(Problem problem) {
        found.add(placed.apply(problem));
    }

    /** Adds an error of a line, at its beginning. */
    void add(String file, int line, String message) {
        add(new Problem(file, line, message));
    }

    /** Tells whether there is one in a file. */
    boolean anyIn(String file) {
        return found.stream().anyMatch(problem -> problem.file().equals(file));
    }

    int count() {
        return found.size();
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Returns all problems, ordered by place. */
    List<Problem> all() {
        return List.copyOf(found);
    }

    /** Ends the loading with a {@link PackException} if there is any problem. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(List.copyOf(found));
        }
    }
}
