package dev.sherpa.bench.report;

/**
 * How two figures of one run compare.
 *
 * @param what what it says, in words
 * @param over the numerator
 * @param under the denominator, in the same unit
 */
public record Ratio(String what, Figure over, Figure under) {

    /** Returns the ratio of the medians, with the widest spread that the samples allow. */
    public Figure figure() {
        return new Figure(
                what,
                "",
                over.value() / under.value(),
                over.low() / under.high(),
                over.high() / under.low(),
                Math.min(over.samples(), under.samples()));
    }
}
