package dev.sherpa.rules.provided;

import dev.sherpa.rules.sandbox.Budget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The functions that a rule can call. What has no value gives no value: with an absent operand the result is absent. */
public final class Functions {

    private static final int MOST_DIGITS = 1_000;

    /** More days than lie between the first and the last day that there is. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(4_000_000);

    private Functions() {}

    /** Returns the smaller of two numbers. */
    public static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.min(b);
    }

    /** Returns the earlier of two days. */
    public static @Nullable LocalDate least(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : (a.isBefore(b) ? a : b);
    }

    /** Returns the larger of two numbers. */
    public static @Nullable BigDecimal greatest(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.max(b);
    }

    /** Returns the later of two days. */
    public static @Nullable LocalDate greatest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : (a.isAfter(b) ? a : b);
    }

    /** Returns a + b, exactly. */
    public static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : computable(a.add(b));
    }

    /** Returns a - b, exactly. */
    public static @Nullable BigDecimal difference(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : computable(a.subtract(b));
    }

    /** Returns a x b, exactly. */
    public static @Nullable BigDecimal product(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : computable(a.multiply(b));
    }

    /** Returns a / b in IEEE 754 decimal128: 34 significant digits, half even; absent when b is zero. */
    public static @Nullable BigDecimal quotient(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null || b.signum() == 0 ? null : computable(a.divide(b, MathContext.DECIMAL128));
    }

    /** Returns a whole number as a number. */
    public static BigDecimal number(long whole) {
        return BigDecimal.valueOf(whole);
    }

    /** Returns the smaller of two numbers: the one of the two {@code least} that a constraint is compiled with. */
    public static @Nullable BigDecimal smaller__(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return least(a, b);
    }

    /** Returns the earlier of two days: the other {@code least}. */
    public static @Nullable LocalDate earlier__(@Nullable LocalDate a, @Nullable LocalDate b) {
        return least(a, b);
    }

    /** Returns the larger of two numbers: the one of the two {@code greatest} that a constraint is compiled with. */
    public static @Nullable BigDecimal larger__(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return greatest(a, b);
    }

    /** Returns the later of two days: the other {@code greatest}. */
    public static @Nullable LocalDate later__(@Nullable LocalDate a, @Nullable LocalDate b) {
        return greatest(a, b);
    }

    /** Returns the number that a text writes. Added by the engine, never written in a pack. */
    public static BigDecimal exactly__(String number) {
        return new BigDecimal(number);
    }

    /** Returns the day n days later, n cut to a whole number; absent outside the years 1 to 9999. */
    public static @Nullable LocalDate daysAfter(@Nullable LocalDate day, @Nullable BigDecimal n) {
        return day == null || n == null || n.abs().compareTo(MOST_DAYS) > 0
                ? null
                : withinCalendar(day.plusDays(n.longValue()));
    }

    /** Returns the day n days earlier, n cut to a whole number; absent outside the years 1 to 9999. */
    public static @Nullable LocalDate daysBefore(@Nullable LocalDate day, @Nullable BigDecimal n) {
        return n == null ? null : daysAfter(day, n.negate());
    }

    private static @Nullable LocalDate withinCalendar(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
    }

    /** Stops at a number that takes ever more time and memory: exact results can grow without end. */
    private static BigDecimal computable(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw Budget.beyond("a number of more than " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
