package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds {@code !=}, {@code not in}, {@code not contains} and {@code !( … )} on what can be absent, where nothing says what
 * is meant when it is: they hold for an absent value.
 *
 * <p>What is absent lets a constraint through if the constraint would not hold were its negated tests of it not to hold.
 * So {@code note == null || note != "b"} lets no such fact through, as it says that it is meant.
 */
final class UnguardedTest implements Lint {

    private static final String CODE = "unguarded-test";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        PackKnowledge knowledge = new PackKnowledge(pack);
        List<Problem> problems = new ArrayList<>();
        pack.syntax().forEach(rule -> check(rule, pack, knowledge, problems));
        return problems;
    }

    private static void check(RuleSyntax rule, RulePack pack, PackKnowledge knowledge, List<Problem> problems) {
        Satisfiability satisfiability = new Satisfiability(knowledge);
        RuleLogic logic = RuleLogic.of(rule, pack.vocabulary());
        for (RuleLogic.Pattern pattern : logic.patterns()) {
            for (int at = 0; at < pattern.constraints().size(); at++) {
                Formula constraint = pattern.constraints().get(at);
                ConstraintSyntax syntax = pattern.syntax().constraints().get(at);
                List<Formula> others = new ArrayList<>(logic.around(pattern));
                others.addAll(pattern.constraints());
                others.remove(constraint);
                negated(constraint).stream()
                        .filter(knowledge::isAtTimesAbsent)
                        .filter(variable -> isLetThrough(variable, constraint, others, satisfiability))
                        .map(variable -> written(variable, syntax, pattern.scope()))
                        .sorted()
                        .forEach(name -> problems.add(Lint.warning(
                                rule.rule(),
                                syntax,
                                CODE,
                                "this holds where '" + name + "' is absent: say " + name + " != null, or " + name
                                        + " == null || … if that is meant")));
            }
        }
    }

    /** Returns what the negated tests of a constraint are about. */
    private static Set<Variable> negated(Formula constraint) {
        Set<Variable> negated = new LinkedHashSet<>();
        constraint
                .tests()
                .filter(test -> !test.holds() && !test.isOfPresence())
                .forEach(test -> negated.addAll(test.variables()));
        return negated;
    }

    /** Tells whether a constraint lets a fact through for what it lacks, and no other asks just for that. */
    private static boolean isLetThrough(
            Variable variable, Formula constraint, List<Formula> others, Satisfiability satisfiability) {
        Formula through = Formula.all(
                without(variable, constraint, true),
                without(variable, constraint, false).not());
        return satisfiability.found(and(others, through, Test.absent(variable)))
                && others.stream().noneMatch(other -> satisfiability.never(List.of(other, Test.present(variable))));
    }

    /** Returns what a constraint says when a variable is absent, and its negated tests of it hold or do not. */
    private static Formula without(Variable variable, Formula constraint, boolean negated) {
        return constraint.map(test -> test.variables().contains(variable)
                ? Formula.always(!test.holds() && (negated || test.isOfPresence()))
                : test);
    }

    private static List<Formula> and(List<Formula> others, Formula... more) {
        List<Formula> all = new ArrayList<>(others);
        all.addAll(List.of(more));
        return all;
    }

    /** Returns a variable as a constraint writes it. */
    private static String written(Variable variable, ConstraintSyntax constraint, RuleLogic.Scope scope) {
        return constraint.words().stream()
                .filter(word -> Character.isLetter(word.charAt(0)) || word.startsWith("$"))
                .filter(word -> scope.term(word).equals(variable))
                .findFirst()
                .orElse(variable.name());
    }
}
