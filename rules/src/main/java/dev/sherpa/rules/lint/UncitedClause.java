package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.List;

/**
 * Finds clauses with conditions that cite nothing: nobody can look up why they are as they are.
 *
 * <p>A clause without conditions asks nothing that could rest on a source, and a derivation says no sentence.
 */
final class UncitedClause implements Lint {

    private static final String CODE = "uncited-clause";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        return pack.syntax().stream()
                .map(RuleSyntax::rule)
                .filter(rule -> rule.isClause()
                        && !rule.conditions().isEmpty()
                        && rule.citations().isEmpty())
                .map(UncitedClause::warning)
                .toList();
    }

    private static Problem warning(Rule rule) {
        return Lint.warning(
                rule.file(),
                rule.line(),
                CODE,
                "the rule '" + rule.name()
                        + "' cites nothing: say on what its conditions rest, as in @cite( \"source ¶3\" )");
    }
}
