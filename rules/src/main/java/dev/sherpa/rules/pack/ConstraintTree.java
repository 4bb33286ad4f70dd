package dev.sherpa.rules.pack;

import java.util.List;
import java.util.stream.Stream;

/** What a constraint says, as its author wrote it: comparisons, joined and negated. Parentheses around a part are none of it. */
public sealed interface ConstraintTree extends SyntaxTree {

    /** Reads the words and signs of a constraint of a pack without errors. */
    static ConstraintTree of(List<String> words) {
        return new TreeReader(words).constraint();
    }

    /**
     * Constraints of which all hold, or one.
     *
     * @param all whether {@code &&} joins them, rather than {@code ||}
     * @param parts at least two
     */
    record Joined(boolean all, List<ConstraintTree> parts, int from, int to) implements ConstraintTree {}

    /**
     * A constraint that does not hold.
     *
     * @param part what stands behind {@code !}
     */
    record Negated(ConstraintTree part, int from, int to) implements ConstraintTree {}

    /**
     * A comparison.
     *
     * @param left its left side
     * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code in}, {@code not in}, {@code
     *     contains}, {@code not contains} or {@code matches}
     * @param right its right side; one or several for {@code in} and {@code not in}
     */
    record Compared(TermTree left, String operator, List<TermTree> right, int from, int to) implements ConstraintTree {

        /** Returns all that is compared, in order. */
        public Stream<TermTree> sides() {
            return Stream.concat(Stream.of(left), right.stream());
        }
    }

    /** Returns its comparisons, in order. */
    default Stream<Compared> comparisons() {
        if (this instanceof Joined joined) {
            return joined.parts().stream().flatMap(ConstraintTree::comparisons);
        }
        return this instanceof Negated negated ? negated.part().comparisons() : Stream.of((Compared) this);
    }

    /** Returns the words that stand for values, in order. */
    default Stream<TermTree.Word> words() {
        return comparisons().flatMap(Compared::sides).flatMap(TermTree::words);
    }
}
