package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Counts the different values given; numbers compare by value. */
public final class Distinct extends Gathering<Object, BigDecimal> {

    /** Creates the function. */
    public Distinct() {
        super(BigDecimal.class);
    }

    @Override
    BigDecimal resultOf(List<Object> values) {
        return BigDecimal.valueOf(new HashSet<>(values).size());
    }
}
