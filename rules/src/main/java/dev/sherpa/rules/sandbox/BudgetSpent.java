package dev.sherpa.rules.sandbox;

import org.jspecify.annotations.Nullable;

/** Thrown inside an evaluation that reaches one of its bounds. */
public final class BudgetSpent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bound;
    private final @Nullable String rule;

    BudgetSpent(String bound, @Nullable String rule) {
        super(bound + (rule == null ? "" : " in " + rule));
        this.bound = bound;
        this.rule = rule;
    }

    /** Returns the bound, as in {@code 1000 findings}, or what was beyond it. */
    public String bound() {
        return bound;
    }

    /** Returns the name of the compiled rule at which it was reached; null where none is known. */
    public @Nullable String rule() {
        return rule;
    }
}
