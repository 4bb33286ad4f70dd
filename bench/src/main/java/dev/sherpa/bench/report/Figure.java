package dev.sherpa.bench.report;

import java.util.Collection;

/**
 * Something measured.
 *
 * @param what what was measured, in words
 * @param unit the unit of the three values, such as "µs"; empty for a plain number
 * @param value the median of the samples
 * @param low the smallest sample
 * @param high the largest sample
 * @param samples how many there were
 */
public record Figure(String what, String unit, double value, double low, double high, int samples) {

    /** Sums up samples; at least one. */
    public static Figure of(String what, String unit, Collection<Double> samples) {
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(what, unit, median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** Takes a single measurement, which has no spread. */
    public static Figure once(String what, String unit, double value) {
        return new Figure(what, unit, value, value, value, 1);
    }

    /** Returns the same under another name. */
    public Figure named(String other) {
        return new Figure(other, unit, value, low, high, samples);
    }
}
