package dev.sherpa.rules.sandbox;

import java.time.Duration;

/**
 * How much one evaluation may do.
 *
 * <p>Counts come first: they stop the same evaluation at the same place every time. Time is the last resort.
 *
 * @param steps how many facts may be held against what earlier conditions matched, one by one
 * @param matches how many of these may match: each takes memory until the evaluation ends
 * @param findings how many findings the clauses may yield
 * @param derived how many facts the rules may derive
 * @param time how long it may take
 */
public record Bounds(long steps, long matches, long findings, long derived, Duration time) {

    /** Some hundred times what a dossier of 10,000 facts takes; what goes beyond holds at most about 200 MB. */
    public static final Bounds STANDARD = new Bounds(10_000_000, 500_000, 50_000, 50_000, Duration.ofSeconds(20));
}
