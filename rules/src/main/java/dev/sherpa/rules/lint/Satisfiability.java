package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.All;
import dev.sherpa.rules.lint.Formula.Any;
import dev.sherpa.rules.lint.Formula.Relation;
import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for values with which constraints hold together: tries the parts of every "or", and the constants of every choice.
 *
 * <p>What functions compute is taken for any value, and what texts match or lists contain for anything that does not
 * contradict itself: that no values are found is certain. Each instance looks at so many comparisons and then gives up.
 */
final class Satisfiability {

    private static final int MOST_COMPARISONS = 100_000;

    private final Knowledge knowledge;
    private int left = MOST_COMPARISONS;

    Satisfiability(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Tells whether constraints surely never hold together. */
    boolean never(List<Formula> constraints) {
        return !search(constraints);
    }

    /** Tells whether values were found with which constraints hold together. */
    boolean found(List<Formula> constraints) {
        return search(constraints) && left > 0;
    }

    private boolean search(List<Formula> constraints) {
        List<Test> tests = new ArrayList<>();
        List<Any> choices = new ArrayList<>();
        constraints.forEach(constraint -> sort(constraint, tests, choices));
        left -= 1 + tests.size() + choices.size();
        if (left <= 0) {
            return true;
        }
        Set<Variable> present = present(tests);
        OrderGraph graph = graph(tests, present);
        if (!graph.isConsistent()) {
            return false;
        }
        List<Formula> rest = new ArrayList<>(tests);
        if (!choices.isEmpty()) {
            rest.addAll(choices.subList(1, choices.size()));
            return choices.get(0).parts().stream().anyMatch(part -> search(plus(rest, part)));
        }
        return undecided(tests, graph)
                .map(variable -> knowledge.values(variable).stream()
                        .anyMatch(value -> search(plus(rest, new Test(variable, Relation.EQUAL, value, true)))))
                .orElse(true);
    }

    private static List<Formula> plus(List<Formula> constraints, Formula one) {
        List<Formula> more = new ArrayList<>(constraints);
        more.add(one);
        return more;
    }

    private static void sort(Formula constraint, List<Test> tests, List<Any> choices) {
        if (constraint instanceof All all) {
            all.parts().forEach(part -> sort(part, tests, choices));
        } else if (constraint instanceof Any any) {
            choices.add(any);
        } else {
            tests.add((Test) constraint);
        }
    }

    /** Returns the variables that cannot be absent; any other is best absent, as all that is said of it then holds. */
    private Set<Variable> present(List<Test> tests) {
        Set<Variable> present = new HashSet<>();
        for (Test test : tests) {
            test.variables().stream()
                    .filter(variable -> test.holds() || knowledge.isAlways(variable))
                    .forEach(present::add);
        }
        return present;
    }

    private OrderGraph graph(List<Test> tests, Set<Variable> present) {
        OrderGraph graph = new OrderGraph();
        tests.stream()
                .filter(test ->
                        test.holds() ? !test.isOfPresence() : test.isTotal() && present.containsAll(test.variables()))
                .forEach(graph::add);
        knowledge.facts(present).forEach(graph::add);
        return graph;
    }

    /** Returns a variable whose value is one of a few, and which of them is open. */
    private Optional<Variable> undecided(List<Test> tests, OrderGraph graph) {
        return graph.terms().stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .filter(variable -> {
                    List<Term> values = knowledge.values(variable);
                    return !values.isEmpty()
                            && values.stream()
                                    .noneMatch(
                                            value -> tests.contains(new Test(variable, Relation.EQUAL, value, true)));
                })
                .findFirst();
    }
}
