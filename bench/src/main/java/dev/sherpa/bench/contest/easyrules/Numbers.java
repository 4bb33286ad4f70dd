package dev.sherpa.bench.contest.easyrules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares numbers; one that is absent reaches no bar and stays below none. */
final class Numbers {

    private Numbers() {}

    static boolean atLeast(@Nullable BigDecimal number, BigDecimal bar) {
        return number != null && number.compareTo(bar) >= 0;
    }

    static boolean below(@Nullable BigDecimal number, BigDecimal ceiling) {
        return number != null && number.compareTo(ceiling) < 0;
    }

    static boolean positive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }
}
