package dev.sherpa.rules.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * What is left of the bounds of the evaluation that the current thread is in.
 *
 * <p>Without an open budget nothing is evaluated. Whatever reaches a bound throws {@link BudgetSpent}, also out of Drools,
 * whose {@code halt()} would not end a join that is in progress; the session is of no use afterwards.
 */
public final class Budget implements AutoCloseable {

    private static final ThreadLocal<@Nullable Budget> OPEN = new ThreadLocal<>();
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_TIME = 1 << 12;

    private final Bounds bounds;
    private @Nullable Budget outer;
    private long since = System.nanoTime();
    private long spent;
    private long steps;
    private long matches;
    private long findings;
    private long derived;

    private Budget(Bounds bounds, @Nullable Budget outer) {
        this.bounds = bounds;
        this.outer = outer;
    }

    /** Opens the budget of an evaluation in the current thread, which closes it. */
    public static Budget open(Bounds bounds) {
        Budget budget = new Budget(bounds, OPEN.get());
        OPEN.set(budget);
        return budget;
    }

    /** Returns the budget of the evaluation that the current thread is in. */
    public static Budget ofThread() {
        Budget open = OPEN.get();
        if (open == null) {
            throw new IllegalStateException("An evaluation needs a budget: Budget.open( Bounds.STANDARD ) before it");
        }
        return open;
    }

    /**
     * Opens the budget again in the current thread, with what is left of it, until what is returned is closed; where it is
     * open, it stays so.
     */
    public Scope resume() {
        Budget open = OPEN.get();
        if (open == this) {
            return () -> {};
        }
        outer = open;
        since = System.nanoTime();
        OPEN.set(this);
        return this::close;
    }

    /** A stretch of time in which a budget is open; the thread in which it began ends it. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    @Override
    public void close() {
        spent += System.nanoTime() - since;
        if (outer == null) {
            OPEN.remove();
        } else {
            OPEN.set(outer);
        }
    }

    /** Counts a finding of a rule. */
    public void finding(String rule) {
        if (++findings > bounds.findings()) {
            throw new BudgetSpent(bounds.findings() + " findings", rule);
        }
        checkTime(rule);
    }

    /** Counts a fact that a rule derives. */
    public void derived(String rule) {
        if (++derived > bounds.derived()) {
            throw new BudgetSpent(bounds.derived() + " derived facts", rule);
        }
        checkTime(rule);
    }

    /** Counts what takes as long as a number of steps, in a rule that is not known here. */
    public void steps(long taken) {
        steps += taken;
        if (steps > bounds.steps()) {
            throw new BudgetSpent(bounds.steps() + " steps", null);
        }
        checkTime(null);
    }

    /** Returns what to throw where a value is beyond what is computed with. */
    public static BudgetSpent beyond(String bound) {
        return new BudgetSpent(bound, null);
    }

    /** Counts a fact that is held against what earlier conditions of a rule matched. */
    public void step(String rule) {
        if (++steps > bounds.steps()) {
            throw new BudgetSpent(bounds.steps() + " steps", rule);
        }
        if ((steps & (STEPS_BETWEEN_LOOKS_AT_THE_TIME - 1)) == 0) {
            checkTime(rule);
        }
    }

    /** Counts a fact that matches together with what earlier conditions of a rule matched. */
    public void match(String rule) {
        if (++matches > bounds.matches()) {
            throw new BudgetSpent(bounds.matches() + " partial matches", rule);
        }
    }

    private void checkTime(@Nullable String rule) {
        if (spent + System.nanoTime() - since > bounds.time().toNanos()) {
            throw new BudgetSpent(bounds.time().toMillis() + " ms", rule);
        }
    }
}
