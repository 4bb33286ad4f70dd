package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.BudgetSpent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when an evaluation reaches one of its bounds; there is no assessment then. */
public final class EvaluationStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bound;
    private final transient Optional<Rule> rule;

    EvaluationStopped(RulePack pack, BudgetSpent spent) {
        super("The evaluation was stopped after " + spent.bound() + at(pack, spent.rule()), spent);
        this.bound = spent.bound();
        this.rule = Optional.ofNullable(spent.rule()).map(pack::rule);
    }

    /** Returns what to throw for what an evaluation threw: this, if a bound was reached, however deep that is wrapped. */
    static RuntimeException insteadOf(RuntimeException thrown, RulePack pack) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BudgetSpent spent) {
                return new EvaluationStopped(pack, spent);
            }
        }
        return thrown;
    }

    /** Returns the bound that was reached, as in {@code 1000 findings}. */
    public String bound() {
        return bound;
    }

    /** Returns the rule at which it was reached, if that is known. */
    public Optional<Rule> rule() {
        return rule;
    }

    private static String at(RulePack pack, @Nullable String key) {
        if (key == null) {
            return ".";
        }
        Rule rule = pack.rule(key);
        return " at the rule '" + rule.name() + "', " + rule.file() + ":" + rule.line() + ".";
    }
}
