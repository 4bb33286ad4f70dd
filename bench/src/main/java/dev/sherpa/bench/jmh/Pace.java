package dev.sherpa.bench.jmh;

import java.time.Duration;

/**
 * How long a benchmark runs.
 *
 * @param forks how many processes, one after the other
 * @param warmups iterations of each process that do not count
 * @param iterations iterations of each process that do
 * @param each how long an iteration takes
 */
public record Pace(int forks, int warmups, int iterations, Duration each) {

    /** Shows that a benchmark runs, and measures nothing that is to be believed. */
    public static final Pace QUICK = new Pace(1, 1, 2, Duration.ofMillis(100));
}
