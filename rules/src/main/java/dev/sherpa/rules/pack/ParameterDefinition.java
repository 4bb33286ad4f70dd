package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter: a series of dated values.
 *
 * @param name its name
 * @param unit the unit of its numbers
 * @param values its values, at least one, the earliest first
 */
public record ParameterDefinition(String name, @Nullable String unit, List<DatedValue> values) {

    /**
     * A value and what it rests on.
     *
     * @param from the day from which it holds, until the next one does
     * @param value a {@link java.math.BigDecimal}, {@link LocalDate}, {@link String} or list of numbers
     * @param citations what it rests on, at least one: places in sources, then a judgement
     */
    public record DatedValue(LocalDate from, Object value, List<Citation> citations) {}

    /** Returns what its values are: all of them are of one kind; anything if all were refused. */
    ValueType valueType() {
        if (values.isEmpty()) {
            return ValueType.ANY;
        }
        Object first = values.get(0).value();
        return ValueType.present(
                first instanceof BigDecimal
                        ? ValueType.Kind.NUMBER
                        : first instanceof LocalDate
                                ? ValueType.Kind.DAY
                                : first instanceof List ? ValueType.Kind.LIST : ValueType.Kind.TEXT);
    }

    /** Returns the value that a day is judged by: the latest that holds from it or from before, else the first. */
    public DatedValue on(LocalDate day) {
        int latest = values.size() - 1;
        while (latest > 0 && values.get(latest).from().isAfter(day)) {
            latest--;
        }
        return values.get(latest);
    }
}
