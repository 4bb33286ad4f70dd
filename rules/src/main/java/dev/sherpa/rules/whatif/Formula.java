package dev.sherpa.rules.whatif;

import dev.sherpa.rules.provided.Functions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes one side of a comparison from its words, with the functions that rules call. Absent is null, as there. */
final class Formula {

    private static final Map<String, BinaryOperator<@Nullable BigDecimal>> OF_NUMBERS = Map.of(
            "+", Functions::sum,
            "sum", Functions::sum,
            "-", Functions::difference,
            "difference", Functions::difference,
            "*", Functions::product,
            "product", Functions::product,
            "/", Functions::quotient,
            "quotient", Functions::quotient);

    private final List<String> words;
    private final Function<String, @Nullable Object> values;
    private int next;

    private Formula(List<String> words, Function<String, @Nullable Object> values) {
        this.words = words;
        this.values = values;
    }

    /**
     * Computes a value.
     *
     * @param words the words and signs of a side that compiles
     * @param values what attributes and bindings stand for: a number, a day, null for anything else
     * @return a number or a day; null if it is neither
     */
    static @Nullable Object value(List<String> words, Function<String, @Nullable Object> values) {
        return new Formula(words, values).sum();
    }

    private @Nullable Object sum() {
        Object left = product();
        while (peek().equals("+") || peek().equals("-")) {
            left = computed(take(), left, product());
        }
        return left;
    }

    private @Nullable Object product() {
        Object left = operand();
        while (peek().equals("*") || peek().equals("/")) {
            left = computed(take(), left, operand());
        }
        return left;
    }

    private @Nullable Object operand() {
        String word = take();
        if (word.equals("(")) {
            Object inner = sum();
            take();
            return inner;
        }
        if (word.equals("-")) {
            return computed("-", BigDecimal.ZERO, operand());
        }
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return new BigDecimal(word);
        }
        return peek().equals("(") ? called(word) : values.apply(word);
    }

    private @Nullable Object called(String function) {
        take();
        Object first = sum();
        if (!take().equals(",")) {
            return first; // number( 3 )
        }
        Object second = sum();
        take();
        return computed(function, first, second);
    }

    private static @Nullable Object computed(String function, @Nullable Object a, @Nullable Object b) {
        BinaryOperator<@Nullable BigDecimal> ofNumbers = OF_NUMBERS.get(function);
        if (ofNumbers != null) {
            return ofNumbers.apply(number(a), number(b));
        }
        boolean ofDays = a instanceof LocalDate;
        return switch (function) {
            case "least" -> ofDays ? Functions.least(day(a), day(b)) : Functions.least(number(a), number(b));
            case "greatest" -> ofDays ? Functions.greatest(day(a), day(b)) : Functions.greatest(number(a), number(b));
            case "daysAfter" -> Functions.daysAfter(day(a), number(b));
            case "daysBefore" -> Functions.daysBefore(day(a), number(b));
            default -> null;
        };
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : null;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    private String take() {
        String word = peek();
        next++;
        return word;
    }
}
