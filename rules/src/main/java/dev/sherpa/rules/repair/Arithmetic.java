package dev.sherpa.rules.repair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Computes as constraints do, roughly: no digit is cut, and what is out of bounds is absent. */
final class Arithmetic {

    private Arithmetic() {}

    /** Returns what an operator or function of the pack language makes of one or two values. */
    static @Nullable Object of(String function, @Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            BigDecimal number = ofNumbers(function, a, b);
            return number == null ? null : Values.plain(number);
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            boolean least = function.equals("least");
            return least == a.isBefore(b) ? a : b;
        }
        return one instanceof LocalDate day && other instanceof BigDecimal days
                ? ofDays(function.equals("daysAfter") ? days : days.negate(), day)
                : null;
    }

    private static @Nullable BigDecimal ofNumbers(String function, BigDecimal a, BigDecimal b) {
        return switch (function) {
            case "+", "sum" -> a.add(b);
            case "-", "difference" -> a.subtract(b);
            case "*", "product" -> a.multiply(b);
            case "/", "quotient" -> b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL128);
            case "least" -> a.min(b);
            case "greatest" -> a.max(b);
            default -> a;
        };
    }

    private static @Nullable LocalDate ofDays(BigDecimal days, LocalDate day) {
        try {
            return day.plusDays(days.longValue());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
