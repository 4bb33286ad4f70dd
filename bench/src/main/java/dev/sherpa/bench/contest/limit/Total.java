package dev.sherpa.bench.contest.limit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Adds numbers as {@code total} does in the pack: rounded at the end, so that thirds add up. */
final class Total {

    private static final MathContext PRECISION = new MathContext(25, RoundingMode.HALF_EVEN);

    private Total() {}

    static BigDecimal of(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return sum.round(PRECISION);
    }
}
