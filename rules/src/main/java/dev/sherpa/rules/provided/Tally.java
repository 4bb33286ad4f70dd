package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.util.List;

/** Counts the values given. */
public final class Tally extends Gathering<Object, BigDecimal> {

    /** Creates the function. */
    public Tally() {
        super(BigDecimal.class);
    }

    @Override
    BigDecimal resultOf(List<Object> values) {
        return BigDecimal.valueOf(values.size());
    }
}
