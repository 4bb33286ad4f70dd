package dev.sherpa.rules.provided;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parameter with the value that it has as of a day: a number, a day or a text. */
public final class Parameter {

    private final String name;
    private final Object value;

    /** Creates a parameter whose value is a {@link BigDecimal}, a {@link LocalDate}, or anything else that prints. */
    public Parameter(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Returns the value if it is a number. */
    public @Nullable BigDecimal getNumber() {
        return value instanceof BigDecimal number ? number : null;
    }

    /** Returns the value if it is a day. */
    public @Nullable LocalDate getDay() {
        return value instanceof LocalDate day ? day : null;
    }

    /** Returns the value if it is a text. */
    public @Nullable String getText() {
        return value instanceof String text ? text : null;
    }

    /** Returns the value, whatever it is. */
    public Object value() {
        return value;
    }
}
