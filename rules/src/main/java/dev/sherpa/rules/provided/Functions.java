package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/** The functions that a rule can call. */
public final class Functions {

    private Functions() {}

    /** Returns the smaller of two numbers. */
    public static BigDecimal least(BigDecimal a, BigDecimal b) {
        return a.min(b);
    }

    /** Returns the earlier of two days. */
    public static LocalDate least(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Returns the larger of two numbers. */
    public static BigDecimal greatest(BigDecimal a, BigDecimal b) {
        return a.max(b);
    }

    /** Returns the later of two days. */
    public static LocalDate greatest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Returns a + b, exactly. */
    public static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a.add(b);
    }

    /** Returns a - b, exactly. */
    public static BigDecimal difference(BigDecimal a, BigDecimal b) {
        return a.subtract(b);
    }

    /** Returns a x b, exactly. */
    public static BigDecimal product(BigDecimal a, BigDecimal b) {
        return a.multiply(b);
    }

    /** Returns a / b in IEEE 754 decimal128: 34 significant digits, half even. Dividing by zero is refused. */
    public static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL128);
    }

    /** Returns a whole number as a number. */
    public static BigDecimal number(long whole) {
        return BigDecimal.valueOf(whole);
    }

    /** Returns the day n days later; the part of n behind the point does not count. */
    public static LocalDate daysAfter(LocalDate day, BigDecimal n) {
        return day.plusDays(n.longValue());
    }

    /** Returns the day n days earlier; the part of n behind the point does not count. */
    public static LocalDate daysBefore(LocalDate day, BigDecimal n) {
        return day.minusDays(n.longValue());
    }
}
