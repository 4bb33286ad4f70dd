package dev.sherpa.rules.pack;

import org.jspecify.annotations.Nullable;

/**
 * What a binding of a rule stands for.
 *
 * @param type the type of the fact bound; absent for a value
 * @param unit the unit of the value bound; absent without one, and for a fact
 * @param parameter the name of the parameter bound; absent for anything else
 * @param value what a value is; a fact as a whole for a fact
 */
record Bound(
        @Nullable String type,
        @Nullable String unit,
        @Nullable String parameter,
        ValueType value) {

    static Bound fact(String type, @Nullable String parameter) {
        return new Bound(type, null, parameter, ValueType.present(ValueType.Kind.FACT));
    }

    static Bound value(@Nullable String unit, ValueType value) {
        return new Bound(null, unit, null, value);
    }
}
