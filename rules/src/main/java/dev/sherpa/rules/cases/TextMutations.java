package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.Form;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes the conditions of a rule in every way that the operators know, each once. */
final class TextMutations {

    private final RuleText rule;
    private final Swaps swaps;
    private final Map<String, TextMutation> byConditions = new LinkedHashMap<>();

    private TextMutations(RuleText rule, Swaps swaps) {
        this.rule = rule;
        this.swaps = swaps;
    }

    static Collection<TextMutation> of(RuleText rule, Swaps swaps) {
        TextMutations mutations = new TextMutations(rule, swaps);
        rule.conditions().forEach(mutations::mutate);
        return mutations.byConditions.values();
    }

    private void mutate(ConditionText condition) {
        if (condition.patterns().get(0).type().equals("Parameter")) {
            return; // its name only says which bar is meant
        }
        add(TextMutation.leavingOut(rule, Operator.DROP_CONDITION, condition.span(), new Edit(condition.span(), "")));
        negate(condition);
        for (PatternText pattern : condition.patterns()) {
            pattern.constraints().forEach(constraint -> mutate(constraint, pattern.constraints()));
        }
        condition.results().forEach(result -> mutate(result, condition.results()));
        if (condition.form() == Form.ACCUMULATE) {
            functions(condition);
        }
    }

    private void negate(ConditionText condition) {
        Span pattern = condition.patterns().get(0).span();
        String unbound = pattern.of(rule.text()).replaceFirst("^\\$\\w+\\s*:\\s*", "");
        switch (condition.form()) {
            case PATTERN, EXISTS ->
                add(Operator.NEGATE_CONDITION, condition.span(), new Edit(condition.span(), "not " + unbound));
            case NOT ->
                add(Operator.NEGATE_CONDITION, condition.span(), new Edit(condition.span(), "exists " + unbound));
            default -> {
                // a rule says the contrary of an accumulation or forall with other constraints
            }
        }
    }

    private void mutate(Span constraint, List<Span> all) {
        if (RuleTexts.isBinding(rule, constraint)) {
            return;
        }
        add(TextMutation.leavingOut(
                rule, Operator.DROP_CONSTRAINT, constraint, new Edit(withSeparator(constraint, all), "")));
        new ConstraintMutations(rule, constraint, swaps, (operator, edit) -> add(operator, constraint, edit)).make();
    }

    /** Returns a constraint with the comma that parts it from its neighbour, or the semicolon before the only result. */
    private Span withSeparator(Span constraint, List<Span> all) {
        int index = all.indexOf(constraint);
        if (index + 1 < all.size()) {
            return new Span(constraint.start(), all.get(index + 1).start());
        }
        if (index > 0) {
            return new Span(all.get(index - 1).end(), constraint.end());
        }
        String before = rule.text().substring(0, constraint.start()).stripTrailing();
        return new Span(before.endsWith(";") ? before.length() - 1 : constraint.start(), constraint.end());
    }

    private void functions(ConditionText condition) {
        Span functions = new Span(
                condition.patterns().get(0).span().end(), condition.span().end());
        for (Token token : Token.of(rule.text(), functions)) {
            Swaps.ofFunction(token.text())
                    .forEach(other -> add(Operator.SWAP_FUNCTION, functions, new Edit(token.span(), other)));
        }
    }

    private void add(Operator operator, Span shown, Edit edit) {
        add(TextMutation.changing(rule, operator, shown, edit));
    }

    private void add(TextMutation mutation) {
        byConditions.putIfAbsent(mutation.conditions(), mutation);
    }
}
