package dev.sherpa.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a rule pack cannot be used; carries every problem found. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception for problems in the order of their places. */
    public PackException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "The rule pack has " + problems.size() + " problem(s):\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, ordered by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
