package dev.sherpa.bench.whatif;

/**
 * A round of the sweep, as one thread went through it.
 *
 * @param from when it began, by {@link System#nanoTime()}
 * @param to when it ended
 * @param ready in how many variations the visit is ready
 */
record Lap(long from, long to, long ready) {}
