package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds {@code !=}, {@code not in}, {@code not contains} and {@code !( … )} on an attribute that can be absent, where no
 * constraint says what is meant when it is: they hold for an absent value.
 */
final class UnguardedTest implements Lint {

    private static final String CODE = "unguarded-test";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        pack.syntax().forEach(rule -> rule.patterns()
                .forEach(pattern -> pack.vocabulary().type(pattern.type()).ifPresent(type -> pattern.constraints()
                        .forEach(constraint -> unguarded(type, pattern, constraint)
                                .forEach(attribute -> problems.add(Lint.warning(
                                        rule.rule(),
                                        constraint,
                                        CODE,
                                        "this holds where '" + attribute + "' is absent, too: say " + attribute
                                                + " != null, or " + attribute + " == null || …")))))));
        return problems;
    }

    private static Set<String> unguarded(DeclaredType type, PatternSyntax pattern, ConstraintSyntax constraint) {
        Set<String> perhaps = type.attributes().stream()
                .filter(attribute -> type.submitted() && !type.always(attribute))
                .map(attribute -> attribute.name())
                .filter(name -> pattern.constraints().stream().noneMatch(each -> guards(each, name)))
                .collect(Collectors.toSet());
        Set<String> unguarded = new LinkedHashSet<>(negated(constraint.words()));
        unguarded.retainAll(perhaps);
        return unguarded;
    }

    /** Tells whether a constraint speaks of the absent value, or is a comparison that only a present one passes. */
    private static boolean guards(ConstraintSyntax constraint, String name) {
        List<String> words = constraint.words();
        for (int at = 0; at + 2 < words.size(); at++) {
            boolean ofNull = words.get(at).equals(name)
                    && words.get(at + 2).equals("null")
                    && Words.isComparison(words.get(at + 1));
            if (ofNull) {
                return true;
            }
        }
        return Words.isSimple(words)
                && words.get(0).equals(name)
                && !words.get(1).equals("!=");
    }

    /** Returns the words that a negated test of a constraint is about. */
    private static Set<String> negated(List<String> words) {
        Set<String> negated = new LinkedHashSet<>();
        int depth = 0;
        int negatedFrom = -1;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            if (word.equals("(")) {
                depth++;
                negatedFrom = negatedFrom < 0 && at > 0 && words.get(at - 1).equals("!") ? depth : negatedFrom;
            } else if (word.equals(")")) {
                negatedFrom = negatedFrom == depth ? -1 : negatedFrom;
                depth--;
            } else if (negatedFrom >= 0 || next.equals("not") || next.equals("!=")) {
                negated.add(word);
            } else if (at > 0 && words.get(at - 1).equals("!=")) {
                negated.add(word);
            }
        }
        return negated;
    }
}
