package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints values as a person writes them: {@code USD 550 bn}, {@code 22 September 2025}, {@code a, b and c}. */
public final class Wording {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final int USUAL_LENGTH = 100;
    private static final int GROUP = 3;
    private static final int CODE = 3;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> words;

    Wording(Map<String, String> words) {
        this.words = words;
    }

    /** Returns a value as text for machines: a number without trailing zeros, a day in ISO form, a constant as declared. */
    public static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    /** Prints a value; a number with its unit, if it has one. */
    public String print(@Nullable Object value, @Nullable String unit) {
        if (value == null) {
            return "not stated";
        }
        if (value instanceof BigDecimal number) {
            return "year".equals(unit) ? plain(number) : withUnit(number(number), unit);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof List<?> list) {
            return list(list, unit);
        }
        return value instanceof Enum<?> constant ? word(constant.name()) : String.valueOf(value);
    }

    /** Prints a sentence: its template with the values of its placeholders, beginning with a capital. */
    public String sentence(Template template, Function<Template.Placeholder, @Nullable Object> values) {
        StringBuilder sentence = new StringBuilder(USUAL_LENGTH);
        List<Template.Part> parts = template.parts();
        for (int i = 0, size = parts.size(); i < size; i++) {
            Template.Part part = parts.get(i);
            sentence.append(
                    part instanceof Template.Literal literal
                            ? literal.text()
                            : print((Template.Placeholder) part, values));
        }
        if (!sentence.isEmpty()) {
            sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        }
        return sentence.toString();
    }

    private String print(Template.Placeholder placeholder, Function<Template.Placeholder, @Nullable Object> values) {
        Object value = values.apply(placeholder);
        String otherwise = placeholder.otherwise();
        if (value == null && otherwise != null) {
            return otherwise;
        }
        return placeholder.word() && value instanceof String word ? word(word) : print(value, placeholder.unit());
    }

    /** Prints a constant: the pack's words for it, or else itself in lower case with spaces. */
    public String word(String constant) {
        String known = words.get(constant);
        if (known != null) {
            return known;
        }
        return isConstant(constant) ? constant.toLowerCase(Locale.ROOT).replace('_', ' ') : constant;
    }

    /** Tells whether a text is written as a constant: capitals, digits and underscores, a capital first. */
    private static boolean isConstant(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && (i == 0 || c != '_' && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String day(LocalDate day) {
        String year = String.valueOf(day.getYear());
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " "
                + "0".repeat(Math.max(4 - year.length(), 0)) + year;
    }

    private static String number(BigDecimal number) {
        String plain = plain(number);
        int first = number.signum() < 0 ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        if (point - first <= GROUP) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String withUnit(String number, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return number;
        }
        if (unit.equals("%")) {
            return number + "%";
        }
        int space = unit.indexOf(' ');
        String first = space < 0 ? unit : unit.substring(0, space);
        if (first.length() == CODE && CURRENCIES.contains(first)) {
            return first + " " + number + unit.substring(CODE);
        }
        return number + " " + unit;
    }

    private String list(List<?> list, @Nullable String unit) {
        List<String> texts = list.stream().map(value -> print(value, unit)).toList();
        if (texts.size() < 2) {
            return texts.isEmpty() ? "none" : texts.get(0);
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.get(texts.size() - 1);
    }
}
