package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Rule;
import org.jspecify.annotations.Nullable;

/** One way in which a rule matched: the rule, and what the bindings that its explanation needs stood for. */
final class Firing {

    private final CompiledRule compiled;
    private final @Nullable Object[] values;

    /** Creates a firing with values in the order of {@link Rule#kept()}. */
    Firing(CompiledRule compiled, @Nullable Object[] values) {
        this.compiled = compiled;
        this.values = values;
    }

    static Firing of(CompiledRule rule, @Nullable Object[] match) {
        return new Firing(rule, rule.kept(match));
    }

    Rule rule() {
        return compiled.rule();
    }

    /** Returns what a binding stood for; null if it is not one that the explanation needs. */
    @Nullable
    Object value(String binding) {
        int index = rule().kept().indexOf(binding);
        return index < 0 ? null : values[index];
    }

    /** Returns how many bindings hold what matched a condition. */
    int captures(int condition) {
        return compiled.captured(condition).length;
    }

    /** Returns what one of the bindings stood for that hold what matched a condition. */
    @Nullable
    Object captured(int condition, int capture) {
        return values[compiled.captured(condition)[capture]];
    }
}
