package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.BudgetSpent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown when an evaluation reaches one of its bounds; there is no assessment then. */
public final class EvaluationStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern RULE = Pattern.compile("[Rr]ule \"(r\\d+)\"");

    private final String bound;
    private final transient Optional<Rule> rule;

    private EvaluationStopped(BudgetSpent spent, Optional<Rule> rule) {
        super(
                "The evaluation was stopped after " + spent.bound()
                        + rule.map(EvaluationStopped::at).orElse("."),
                spent);
        this.bound = spent.bound();
        this.rule = rule;
    }

    /** Returns what to throw for what an evaluation threw: this, if a bound was reached, however deep that is wrapped. */
    static RuntimeException insteadOf(RuntimeException thrown, RulePack pack) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BudgetSpent spent) {
                return new EvaluationStopped(
                        spent,
                        Optional.ofNullable(spent.rule())
                                .or(() -> named(thrown))
                                .map(key -> pack.compiled(key).rule()));
            }
        }
        return thrown;
    }

    /** Finds the rule where only Drools knows it: it tells it when a condition or consequence throws. */
    private static Optional<String> named(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher rule = RULE.matcher(String.valueOf(cause.getMessage()));
            if (rule.find()) {
                return Optional.of(rule.group(1));
            }
        }
        return Optional.empty();
    }

    /** Returns the bound that was reached, as in {@code 1000 findings}. */
    public String bound() {
        return bound;
    }

    /** Returns the rule at which it was reached, if that is known. */
    public Optional<Rule> rule() {
        return rule;
    }

    private static String at(Rule rule) {
        return " at the rule '" + rule.name() + "', " + rule.file() + ":" + rule.line() + ".";
    }
}
