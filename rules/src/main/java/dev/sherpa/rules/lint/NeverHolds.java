package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds patterns whose constraints can never hold together, nor with what the patterns before them say.
 *
 * <p>What a constant comparison makes impossible is reported as such only.
 */
final class NeverHolds implements Lint {

    private static final String CODE = "never-holds";

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
        List<Formula> holding = new ArrayList<>();
        for (RuleLogic.Pattern pattern : RuleLogic.of(rule, pack.vocabulary()).patterns()) {
            List<Formula> before = new ArrayList<>(holding);
            before.addAll(pattern.before());
            Optional<Integer> contradicting = contradicting(before, pattern.constraints(), satisfiability);
            if (contradicting.isPresent()) {
                ConstraintSyntax constraint = pattern.syntax().constraints().get(contradicting.get());
                if (!ConstantComparison.isIn(constraint)) {
                    String reason = new Contradiction(knowledge)
                            .reason(pattern.constraints().get(contradicting.get()), satisfiability);
                    problems.add(Lint.warning(rule.rule(), constraint, CODE, reason + constraint + " can never hold"));
                }
            } else if (pattern.is(Role.HOLDS)) {
                holding.addAll(pattern.constraints());
            }
        }
    }

    /** Returns the place of the first constraint that leaves nothing. */
    private static Optional<Integer> contradicting(
            List<Formula> before, List<Formula> constraints, Satisfiability satisfiability) {
        if (!satisfiability.never(join(before, constraints))) {
            return Optional.empty();
        }
        return IntStream.range(0, constraints.size())
                .boxed()
                .filter(last -> satisfiability.never(join(before, constraints.subList(0, last + 1))))
                .findFirst();
    }

    private static List<Formula> join(List<Formula> before, List<Formula> constraints) {
        List<Formula> all = new ArrayList<>(before);
        all.addAll(constraints);
        return all;
    }
}
