package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.TermTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of what a fact gives with a bar: something that is the same whatever the facts are.
 *
 * @param rule the rule that compares
 * @param line the line on which the constraint begins, from 1
 * @param constraint the constraint, as its author wrote it
 * @param type the fact type or derived type of what is compared
 * @param side what is compared, computed from the attributes of one fact
 * @param references the attribute that each word of it stands for, by the word
 * @param operator how it compares with the bar, seen from it: {@code < <= > >= == !=}
 * @param parameter the parameter that the bar is, or is computed from; absent for a bar of none
 * @param value the bar: a number or a day
 */
record Bar(
        Rule rule,
        int line,
        String constraint,
        String type,
        TermTree side,
        Map<String, String> references,
        String operator,
        @Nullable String parameter,
        Object value) {

    /** Returns what a fact gives: a number or a day like the bar; null if it gives none. */
    @Nullable
    Object actual(Map<String, Object> attributes) {
        Object actual = value(side, word -> Optional.ofNullable(references.get(word))
                .map(attributes::get)
                .orElse(null));
        return actual != null && actual.getClass() == value.getClass() ? actual : null;
    }

    /** Tells whether a value holds against the bar. */
    boolean holds(Object actual) {
        int order = compare(actual, value);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    /** Returns the attribute that alone is compared; empty if something is computed from it first. */
    Optional<String> attribute() {
        return side instanceof TermTree.Word word ? Optional.ofNullable(references.get(word.text())) : Optional.empty();
    }

    /** Computes a side: null for what is neither a number nor a day. */
    static @Nullable Object value(TermTree side, Function<String, @Nullable Object> values) {
        Object value = side.value(word -> word.number() == null ? values.apply(word.text()) : word.number());
        return value instanceof BigDecimal || value instanceof LocalDate ? value : null;
    }

    /** Compares two values of one kind. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }
}
