package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Adds numbers: exactly, and rounded half even to 25 significant digits at the end, so that thirds add up. */
public final class Total extends Gathering<BigDecimal, BigDecimal> {

    private static final MathContext PRECISION = new MathContext(25, RoundingMode.HALF_EVEN);

    /** Creates the function. */
    public Total() {
        super(BigDecimal.class);
    }

    @Override
    BigDecimal resultOf(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).round(PRECISION);
    }
}
