package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Rule;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** One way in which a rule matched: the rule, and what the bindings that its explanation needs stood for. */
final class Firing {

    private final Rule rule;
    private final @Nullable Object[] values;

    Firing(Rule rule, Match match) {
        this.rule = rule;
        this.values = new @Nullable Object[rule.kept().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = match.getDeclarationValue(rule.kept().get(i));
        }
    }

    Rule rule() {
        return rule;
    }

    /** Returns what a binding stood for; null if it is not one that the explanation needs. */
    @Nullable
    Object value(String binding) {
        int index = rule.kept().indexOf(binding);
        return index < 0 ? null : values[index];
    }
}
