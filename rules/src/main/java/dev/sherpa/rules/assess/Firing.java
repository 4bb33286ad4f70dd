package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/** One way in which a rule matched: the rule, and what the bindings that its explanation needs stood for. */
final class Firing {

    private final Rule rule;
    private final @Nullable Object[] values;

    /** Creates a firing with values in the order of {@link Rule#kept()}. */
    Firing(Rule rule, @Nullable Object[] values) {
        this.rule = rule;
        this.values = values;
    }

    static Firing of(CompiledRule rule, @Nullable Object[] match) {
        return new Firing(rule.rule(), rule.kept(match));
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
