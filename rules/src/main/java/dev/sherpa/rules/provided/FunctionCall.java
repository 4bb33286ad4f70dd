package dev.sherpa.rules.provided;

import dev.sherpa.rules.sandbox.BudgetSpent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls the functions of the pack language by their names, for whoever tells or tries what rules compute. */
public final class FunctionCall {

    private FunctionCall() {}

    /**
     * Returns what a function makes of its arguments.
     *
     * @param function its name
     * @param arguments one for {@code number}, else two: numbers, days, or null for what is absent
     * @return a number or a day; null for what is absent, beyond what is computed with, or made of anything else
     */
    public static @Nullable Object of(String function, List<? extends @Nullable Object> arguments) {
        Object first = arguments.get(0);
        if (function.equals("number")) {
            return first;
        }
        Object second = arguments.get(1);
        try {
            if (first instanceof BigDecimal a && second instanceof BigDecimal b) {
                return ofNumbers(function, a, b);
            }
            if (first instanceof LocalDate day) {
                return second instanceof LocalDate other ? ofDays(function, day, other) : moved(function, day, second);
            }
            return null;
        } catch (BudgetSpent e) {
            return null;
        }
    }

    private static @Nullable BigDecimal ofNumbers(String function, BigDecimal a, BigDecimal b) {
        return switch (function) {
            case "least" -> Functions.least(a, b);
            case "greatest" -> Functions.greatest(a, b);
            case "sum" -> Functions.sum(a, b);
            case "difference" -> Functions.difference(a, b);
            case "product" -> Functions.product(a, b);
            case "quotient" -> Functions.quotient(a, b);
            default -> null;
        };
    }

    private static @Nullable LocalDate ofDays(String function, LocalDate a, LocalDate b) {
        return switch (function) {
            case "least" -> Functions.least(a, b);
            case "greatest" -> Functions.greatest(a, b);
            default -> null;
        };
    }

    private static @Nullable LocalDate moved(String function, LocalDate day, @Nullable Object days) {
        BigDecimal number = days instanceof BigDecimal given ? given : null;
        return switch (function) {
            case "daysAfter" -> Functions.daysAfter(day, number);
            case "daysBefore" -> Functions.daysBefore(day, number);
            default -> null;
        };
    }
}
