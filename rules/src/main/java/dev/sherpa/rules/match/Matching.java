package dev.sherpa.rules.match;

import dev.sherpa.rules.sandbox.Budget;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The search for the matches of one rule: what is bound so far, and what remains to be matched. */
final class Matching {

    private final RuleMatcher rule;
    private final Memory memory;
    private final Budget budget;
    private final @Nullable Object[] values;
    private final Consumer<@Nullable Object[]> found;

    Matching(RuleMatcher rule, Memory memory, Budget budget, Consumer<@Nullable Object[]> found) {
        this.rule = rule;
        this.memory = memory;
        this.budget = budget;
        this.values = new @Nullable Object[rule.size()];
        this.found = found;
    }

    Memory memory() {
        return memory;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** Matches the conditions from one on; hands over the match if there is none left. */
    void go(int next) throws Exception {
        if (next == rule.steps().length) {
            found.accept(values);
        } else {
            rule.steps()[next].extend(this, next + 1);
        }
    }

    /** Counts an object that is held against what was matched before. */
    void step() {
        budget.step(rule.name());
    }

    /** Counts an object that matches together with what was matched before. */
    void matched() {
        budget.match(rule.name());
    }
}
