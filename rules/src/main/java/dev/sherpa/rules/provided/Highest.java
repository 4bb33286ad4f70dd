package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the largest number; none of none. */
public final class Highest extends Gathering<BigDecimal, BigDecimal> {

    /** Creates the function. */
    public Highest() {
        super(BigDecimal.class);
    }

    @Override
    @Nullable
    BigDecimal resultOf(List<BigDecimal> values) {
        return values.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
