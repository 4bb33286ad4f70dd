package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds patterns whose constraints can never hold together.
 *
 * <p>Looked at are constraints that are one comparison each: of an attribute with a number, within what its type allows;
 * with a constant of an enum; with a text; and with anything else, such as a day, that another constraint compares it with too.
 */
final class NeverHolds implements Lint {

    private static final String CODE = "never-holds";

    private static final Set<Set<String>> OPPOSITES = Set.of(
            Set.of("<", ">"),
            Set.of("<", ">="),
            Set.of("<=", ">"),
            Set.of("==", "!="),
            Set.of("==", "<"),
            Set.of("==", ">"));

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        List<Problem> problems = new ArrayList<>();
        pack.syntax().forEach(rule -> rule.patterns().forEach(pattern -> contradicting(pack, pattern)
                .ifPresent(constraint -> problems.add(Lint.warning(
                        rule.rule(), constraint, CODE, reason(pack, pattern, constraint) + " can never hold")))));
        return problems;
    }

    private static String reason(RulePack pack, PatternSyntax pattern, ConstraintSyntax constraint) {
        List<String> words = constraint.words();
        Optional<String> declared = value(pack, words.get(2))
                .filter(value -> {
                    Range alone = allowed(pack, pattern.type(), words.get(0));
                    alone.keep(words.get(1), value);
                    return alone.isEmpty();
                })
                .flatMap(value -> pack.vocabulary().type(pattern.type()))
                .flatMap(type -> type.attribute(words.get(0)))
                .map(NeverHolds::declared);
        return declared.map(range -> "by its declaration, " + range + ": ").orElse("with what stands before it, ")
                + constraint;
    }

    /** Says what the declaration of an attribute admits. */
    private static String declared(Attribute attribute) {
        if (!attribute.choices().isEmpty()) {
            return attribute.name() + " is one of " + String.join(", ", attribute.choices());
        }
        List<String> bounds = new ArrayList<>();
        bound(bounds, "at least ", attribute.minimum());
        bound(bounds, "more than ", attribute.exclusiveMinimum());
        bound(bounds, "at most ", attribute.maximum());
        bound(bounds, "less than ", attribute.exclusiveMaximum());
        return attribute.name() + " is " + String.join(" and ", bounds);
    }

    private static void bound(List<String> bounds, String words, @Nullable BigDecimal value) {
        if (value != null) {
            bounds.add(words + value.toPlainString());
        }
    }

    /** Returns the first constraint that leaves nothing. */
    private static Optional<ConstraintSyntax> contradicting(RulePack pack, PatternSyntax pattern) {
        Map<String, Range> ranges = new HashMap<>();
        List<List<String>> before = new ArrayList<>();
        for (ConstraintSyntax constraint : pattern.constraints()) {
            List<String> words = constraint.words();
            if (!Words.isSimple(words)) {
                continue;
            }
            Optional<BigDecimal> value = value(pack, words.get(2));
            if (value.isPresent()) {
                Range range = ranges.computeIfAbsent(words.get(0), name -> allowed(pack, pattern.type(), name));
                range.keep(words.get(1), value.get());
                if (range.isEmpty()) {
                    return Optional.of(constraint);
                }
            }
            if (before.stream().anyMatch(earlier -> contradict(earlier, words))) {
                return Optional.of(constraint);
            }
            before.add(words);
        }
        return Optional.empty();
    }

    private static boolean contradict(List<String> one, List<String> other) {
        if (!one.get(0).equals(other.get(0))) {
            return false;
        }
        boolean texts = one.get(1).equals("==")
                && other.get(1).equals("==")
                && Words.isLiteral(one.get(2))
                && Words.isLiteral(other.get(2))
                && !one.get(2).equals(other.get(2))
                && !Words.isNumber(one.get(2));
        return texts
                || (one.get(2).equals(other.get(2))
                        && !one.get(1).equals(other.get(1))
                        && OPPOSITES.contains(Set.of(one.get(1), other.get(1))));
    }

    /** Returns a number, or the place of a constant among those of its enum. */
    private static Optional<BigDecimal> value(RulePack pack, String word) {
        if (Words.isNumber(word)) {
            return Optional.of(new BigDecimal(word));
        }
        int dot = word.indexOf('.');
        List<String> constants = dot < 0 ? null : pack.vocabulary().choices().get(word.substring(0, dot));
        return constants == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(constants.indexOf(word.substring(dot + 1))));
    }

    private static Range allowed(RulePack pack, String type, String name) {
        Range range = new Range();
        pack.vocabulary()
                .type(type)
                .flatMap(declared -> declared.attribute(name))
                .ifPresent(attribute -> bound(range, attribute));
        return range;
    }

    private static void bound(Range range, Attribute attribute) {
        Optional.ofNullable(attribute.minimum()).ifPresent(value -> range.keep(">=", value));
        Optional.ofNullable(attribute.exclusiveMinimum()).ifPresent(value -> range.keep(">", value));
        Optional.ofNullable(attribute.maximum()).ifPresent(value -> range.keep("<=", value));
        Optional.ofNullable(attribute.exclusiveMaximum()).ifPresent(value -> range.keep("<", value));
        if (!attribute.choices().isEmpty()) {
            range.keep(">=", BigDecimal.ZERO);
            range.keep("<=", BigDecimal.valueOf(attribute.choices().size() - 1L));
        }
    }
}
