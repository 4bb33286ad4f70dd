package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds clauses that can never decide, because an earlier clause of the same item or conclusion holds whenever they do.
 *
 * <p>An earlier clause covers a later one if each of its patterns stands in the later one too, with the same binding and
 * with no constraint that the later one lacks. Clauses that accumulate are taken to cover none.
 */
final class CoveredClause implements Lint {

    private static final String CODE = "covered-clause";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        List<RuleSyntax> clauses =
                pack.syntax().stream().filter(rule -> rule.rule().isClause()).toList();
        for (int later = 0; later < clauses.size(); later++) {
            RuleSyntax covered = clauses.get(later);
            clauses.subList(0, later).stream()
                    .filter(earlier ->
                            earlier.rule().head().equals(covered.rule().head()))
                    .filter(earlier -> covers(earlier, covered))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(Lint.warning(
                            covered.rule().file(),
                            covered.rule().line(),
                            CODE,
                            "the rule '" + covered.rule().name() + "' never decides: '"
                                    + earlier.rule().name() + "', on line "
                                    + earlier.rule().line() + ", holds whenever it does")));
        }
        return problems;
    }

    private static boolean covers(RuleSyntax earlier, RuleSyntax later) {
        if (earlier.patterns().stream().anyMatch(pattern -> pattern.role() == Role.ACCUMULATE)) {
            return false;
        }
        Set<PatternSyntax> left = new LinkedHashSet<>(later.patterns());
        String tests = earlier.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> !constraint.binds())
                .map(ConstraintSyntax::toString)
                .collect(Collectors.joining("\n"));
        for (PatternSyntax pattern : earlier.patterns()) {
            Optional<PatternSyntax> same =
                    left.stream().filter(each -> covers(pattern, each, tests)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }

    private static boolean covers(PatternSyntax earlier, PatternSyntax later, String tests) {
        boolean alike = earlier.role() == later.role() && earlier.type().equals(later.type());
        if (earlier.role() == Role.HOLDS || earlier.role() == Role.EXISTS) {
            return alike
                    && (earlier.binding() == null || Objects.equals(earlier.binding(), later.binding()))
                    && constraints(later, tests).containsAll(constraints(earlier, tests));
        }
        return alike && constraints(earlier, tests).equals(constraints(later, tests));
    }

    /** Returns what a pattern tests, and what it binds for the tests: these mean another thing where it binds another. */
    private static Set<String> constraints(PatternSyntax pattern, String tests) {
        return pattern.constraints().stream()
                .filter(constraint -> !constraint.binds() || tests.contains(binding(constraint)))
                .map(ConstraintSyntax::toString)
                .collect(Collectors.toSet());
    }

    private static String binding(ConstraintSyntax constraint) {
        String text = constraint.toString();
        return text.substring(0, text.indexOf(':')).strip();
    }
}
