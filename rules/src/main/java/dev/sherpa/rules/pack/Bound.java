package dev.sherpa.rules.pack;

import org.jspecify.annotations.Nullable;

/**
 * What a binding of a rule stands for.
 *
 * @param type the type of the fact bound; absent for a value
 * @param unit the unit of the value bound; absent without one, and for a fact
 * @param parameter the name of the parameter bound; absent for anything else
 */
record Bound(
        @Nullable String type,
        @Nullable String unit,
        @Nullable String parameter) {

    static Bound fact(String type, @Nullable String parameter) {
        return new Bound(type, null, parameter);
    }

    static Bound value(@Nullable String unit) {
        return new Bound(null, unit, null);
    }
}
