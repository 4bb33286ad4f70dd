package dev.sherpa.bench.contest.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the pack.
 *
 * @param value a number or a day
 * @param text how it is printed
 * @param matched what matches it
 */
record Bar(Object value, String text, Matched matched) {

    BigDecimal number() {
        return (BigDecimal) value;
    }

    LocalDate day() {
        return (LocalDate) value;
    }

    Row row() {
        return matched.row();
    }

    /** Tells whether a number is given and reaches the bar. */
    boolean isReachedBy(@Nullable BigDecimal number) {
        return number != null && number.compareTo(number()) >= 0;
    }
}
