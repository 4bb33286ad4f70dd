package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the smallest number; none of none. */
public final class Lowest extends Gathering<BigDecimal, BigDecimal> {

    /** Creates the function. */
    public Lowest() {
        super(BigDecimal.class);
    }

    @Override
    @Nullable
    BigDecimal resultOf(List<BigDecimal> values) {
        return values.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
