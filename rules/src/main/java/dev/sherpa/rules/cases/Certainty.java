package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which conditions always hold by the pack language, so that no case has to show them false.
 *
 * <p>These are the day, a parameter, an item by its id, an accumulation whose results are counts and totals without a
 * constraint, and a derived type without constraints that some rule of such conditions derives.
 */
final class Certainty {

    private static final Set<String> SINGLE = Set.of("AsOf", "Parameter");
    private static final Pattern ITEM_BY_ID = Pattern.compile("id\\s*==\\s*\"[^\"]*\"");

    private final List<RuleText> rules;

    Certainty(List<RuleText> rules) {
        this.rules = rules;
    }

    boolean isCertain(RuleText rule) {
        return rule.conditions().stream().allMatch(condition -> isCertain(rule, condition));
    }

    boolean isCertain(RuleText rule, ConditionText condition) {
        return switch (condition.form()) {
            case PATTERN, EXISTS -> isCertain(rule, condition.patterns().get(0));
            case ACCUMULATE ->
                condition.results().isEmpty() && !needsMatches(rule.rule(), condition.span(), rule.text());
            case NOT, FORALL -> false;
        };
    }

    private boolean isCertain(RuleText rule, PatternText pattern) {
        List<String> constraints = pattern.constraints().stream()
                .filter(constraint -> !RuleTexts.isBinding(rule, constraint))
                .map(constraint -> constraint.of(rule.text()).strip())
                .toList();
        if (SINGLE.contains(pattern.type())) {
            return true;
        }
        if (pattern.type().equals("Item")) {
            return constraints.size() == 1
                    && ITEM_BY_ID.matcher(constraints.get(0)).matches();
        }
        return constraints.isEmpty()
                && rules.stream()
                        .filter(other -> other.rule().head().kind() == Head.Kind.TYPE
                                && other.rule().head().name().equals(pattern.type()))
                        .anyMatch(this::isCertain);
    }

    private static boolean needsMatches(Rule rule, Span condition, String text) {
        return rule.needed().stream().anyMatch(binding -> Pattern.compile(Pattern.quote(binding) + "\\s*:")
                .matcher(condition.of(text))
                .find());
    }
}
