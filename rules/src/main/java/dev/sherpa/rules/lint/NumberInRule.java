package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds numbers that something is compared with: bars belong to parameters.yaml, where they have a day and a basis.
 *
 * <p>0 and 1 say none and one, and a factor of a formula is part of it: neither is a bar.
 */
final class NumberInRule implements Lint {

    private static final String CODE = "number-in-rule";

    private static final Set<String> NONE_AND_ONE = Set.of("0", "1");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        return pack.syntax().stream()
                .flatMap(rule -> rule.patterns().stream()
                        .flatMap(pattern -> pattern.constraints().stream())
                        .flatMap(constraint -> check(rule.rule(), constraint)))
                .toList();
    }

    private static Stream<Problem> check(Rule rule, ConstraintSyntax constraint) {
        List<String> words = constraint.words();
        return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .filter(at -> Words.isNumber(words.get(at)) && !NONE_AND_ONE.contains(words.get(at)))
                .filter(at -> isBar(words, at))
                .map(at -> Lint.warning(
                        rule,
                        constraint,
                        CODE,
                        "the number " + words.get(at) + " is a bar of the rule: give it a name, a day and a basis in"
                                + " parameters.yaml"));
    }

    /** A sign in front belongs to the number, unless something stands before it that it is taken from. */
    private static boolean isBar(List<String> words, int at) {
        boolean negative = at > 0 && words.get(at - 1).equals("-");
        return Words.standsAlone(words, at)
                || (negative && at > 1 && Words.isComparison(words.get(at - 2)) && at + 1 == words.size());
    }
}
