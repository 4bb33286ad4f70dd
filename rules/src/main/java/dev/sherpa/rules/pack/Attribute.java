package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a type of the vocabulary.
 *
 * @param name its name
 * @param kind what its values are
 * @param type its type as declared in DRL, such as BigDecimal or the name of an enum
 * @param choices the constants of a choice, in order; empty for any other kind
 * @param required whether every fact of the type gives it
 * @param fixed whether nobody can change it
 * @param unit the unit of a number
 * @param minimum the smallest number allowed
 * @param exclusiveMinimum the number that every value exceeds
 * @param maximum the largest number allowed
 * @param exclusiveMaximum the number that exceeds every value
 * @param doc one line for people
 */
public record Attribute(
        String name,
        Kind kind,
        String type,
        List<String> choices,
        boolean required,
        boolean fixed,
        @Nullable String unit,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable String doc) {

    /** What the values of an attribute are. */
    public enum Kind {
        /** An exact decimal: {@link BigDecimal}. */
        NUMBER,
        /** A text: {@link String}. */
        TEXT,
        /** True or false: {@link Boolean}. */
        FLAG,
        /** A day: {@link java.time.LocalDate}. */
        DATE,
        /** A list of text: {@link List}. */
        LIST,
        /** One of the choices: {@link String}. */
        CHOICE
    }
}
