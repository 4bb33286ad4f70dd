package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Term.Variable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a constraint says: comparisons, joined by "and" and "or".
 *
 * <p>There is no "not" but that of a comparison, as {@code !( … )} is moved inwards. A comparison that is to hold needs
 * both of its sides; one that is not to hold does not hold, either, where a side is absent.
 */
sealed interface Formula {

    /** How a comparison compares; what is not here is one of these with its sides swapped, or not to hold. */
    enum Relation {
        EQUAL,
        LESS,
        AT_MOST,
        CONTAINS,
        MATCHES
    }

    /**
     * A comparison. That something does not equal itself says that it is absent.
     *
     * @param left its left side
     * @param relation how it compares
     * @param right its right side
     * @param holds whether it is to hold
     */
    record Test(Term left, Relation relation, Term right, boolean holds) implements Formula {

        static Test absent(Term term) {
            return new Test(term, Relation.EQUAL, term, false);
        }

        static Test present(Term term) {
            return new Test(term, Relation.EQUAL, term, true);
        }

        boolean isOfPresence() {
            return relation == Relation.EQUAL && left.equals(right);
        }

        boolean isTotal() {
            return left.isTotal() && right.isTotal();
        }

        Set<Variable> variables() {
            return Stream.of(left, right)
                    .flatMap(side -> side.variables().stream())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * All of them hold; so it does when there are none.
     *
     * @param parts what holds
     */
    record All(List<Formula> parts) implements Formula {}

    /**
     * One of them holds; so it does not when there are none.
     *
     * @param parts of what one holds
     */
    record Any(List<Formula> parts) implements Formula {}

    static Formula all(Formula... parts) {
        return new All(List.of(parts));
    }

    static Formula always(boolean holds) {
        return holds ? new All(List.of()) : new Any(List.of());
    }

    /** Returns what holds exactly where this does not. */
    default Formula not() {
        if (this instanceof All all) {
            return new Any(all.parts().stream().map(Formula::not).toList());
        }
        if (this instanceof Any any) {
            return new All(any.parts().stream().map(Formula::not).toList());
        }
        Test test = (Test) this;
        return new Test(test.left(), test.relation(), test.right(), !test.holds());
    }

    /** Returns it with something else instead of each comparison. */
    default Formula map(Function<Test, Formula> change) {
        if (this instanceof All all) {
            return new All(all.parts().stream().map(part -> part.map(change)).toList());
        }
        if (this instanceof Any any) {
            return new Any(any.parts().stream().map(part -> part.map(change)).toList());
        }
        return change.apply((Test) this);
    }

    /** Returns it with other variables. */
    default Formula with(UnaryOperator<Variable> change) {
        return map(test ->
                new Test(test.left().with(change), test.relation(), test.right().with(change), test.holds()));
    }

    /** Returns its comparisons, in order. */
    default Stream<Test> tests() {
        if (this instanceof Test test) {
            return Stream.of(test);
        }
        List<Formula> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        return parts.stream().flatMap(Formula::tests);
    }
}
