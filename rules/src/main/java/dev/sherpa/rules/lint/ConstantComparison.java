package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** Finds comparisons whose outcome no fact can change: of two literals, or of something with itself. */
final class ConstantComparison implements Lint {

    private static final String CODE = "constant-comparison";

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
        return places(words)
                .map(at -> Lint.warning(
                        rule,
                        constraint,
                        CODE,
                        "no fact changes what " + String.join(" ", words.subList(at - 1, at + 2)) + " gives"));
    }

    /** Tells whether there is one in a constraint. */
    static boolean isIn(ConstraintSyntax constraint) {
        return places(constraint.words()).findAny().isPresent();
    }

    private static Stream<Integer> places(List<String> words) {
        return Stream.iterate(1, at -> at + 1 < words.size(), at -> at + 1)
                .filter(at -> Words.isComparison(words.get(at)))
                .filter(at -> Words.standsAlone(words, at - 1) && Words.standsAlone(words, at + 1))
                .filter(at -> isConstant(words.get(at - 1), words.get(at + 1)));
    }

    private static boolean isConstant(String left, String right) {
        return (Words.isLiteral(left) && Words.isLiteral(right)) || left.equals(right);
    }
}
