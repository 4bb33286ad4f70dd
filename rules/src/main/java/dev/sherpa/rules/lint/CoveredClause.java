package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayList;
import java.util.List;

/** Finds clauses that can never decide, because an earlier clause of the same item or conclusion holds whenever they do. */
final class CoveredClause implements Lint {

    private static final String CODE = "covered-clause";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        PackKnowledge knowledge = new PackKnowledge(pack);
        List<Problem> problems = new ArrayList<>();
        List<RuleSyntax> clauses =
                pack.syntax().stream().filter(rule -> rule.rule().isClause()).toList();
        List<RuleLogic> logics = clauses.stream()
                .map(clause -> RuleLogic.of(clause, pack.vocabulary()))
                .toList();
        for (int later = 0; later < clauses.size(); later++) {
            RuleSyntax covered = clauses.get(later);
            RuleLogic logic = logics.get(later);
            Satisfiability satisfiability = new Satisfiability(knowledge);
            if (satisfiability.never(logic.formulas(Role.HOLDS, Role.EXISTS))) {
                continue;
            }
            for (int before = 0; before < later; before++) {
                RuleSyntax earlier = clauses.get(before);
                if (earlier.rule().head().equals(covered.rule().head())
                        && new Cover(earlier, logics.get(before), logic, knowledge, satisfiability).isComplete()) {
                    problems.add(Lint.warning(
                            covered.rule().file(),
                            covered.rule().line(),
                            CODE,
                            "the rule '" + covered.rule().name() + "' never decides: '"
                                    + earlier.rule().name() + "', on line "
                                    + earlier.rule().line() + ", holds whenever it does"));
                    break;
                }
            }
        }
        return problems;
    }
}
