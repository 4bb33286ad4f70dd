package dev.sherpa.bench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Numbers {

    private static final MathContext SHORT = new MathContext(3, RoundingMode.HALF_UP);
    private static final double ENOUGH = 100;

    private Numbers() {}

    /** Writes a number with three significant digits, or as a whole number with groups where it has more. */
    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        if (Math.abs(value) >= ENOUGH) {
            return String.format(java.util.Locale.ROOT, "%,d", Math.round(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(SHORT).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Writes a figure: "12.3 µs (11.9 - 14, 10 samples)". */
    static String with(Figure figure) {
        String value = plain(figure.value()) + (figure.unit().isEmpty() ? "" : " " + figure.unit());
        return figure.samples() == 1 ? value : value + " (" + spread(figure) + ")";
    }

    /** Writes the spread of a figure: "11.9 to 14". */
    static String spread(Figure figure) {
        return figure.low() == figure.high() ? "" : plain(figure.low()) + " to " + plain(figure.high());
    }
}
