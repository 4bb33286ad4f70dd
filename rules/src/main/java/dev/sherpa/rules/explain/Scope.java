package dev.sherpa.rules.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bindings of a rule stand for. */
final class Scope {

    /**
     * What a binding stands for.
     *
     * @param premise the condition that binds it
     * @param type the type of the pattern; absent for a result of an accumulation
     * @param attribute the attribute that is bound; absent for a fact as a whole and for a result
     * @param parameter the name of the parameter, of a pattern that matches one
     * @param slot where the value stands among those of the condition
     * @param unit the unit of a result
     */
    record Bound(
            Premise premise,
            @Nullable String type,
            @Nullable String attribute,
            @Nullable String parameter,
            int slot,
            @Nullable String unit) {}

    private final Map<String, Bound> bound;

    Scope() {
        this(Map.of());
    }

    private Scope(Map<String, Bound> bound) {
        this.bound = new HashMap<>(bound);
    }

    /** Returns a copy, which knows what is bound up to here, and to which more can be added. */
    Scope copy() {
        return new Scope(bound);
    }

    void put(String binding, Bound what) {
        bound.put(binding, what);
    }

    Bound get(String binding) {
        return Optional.ofNullable(bound.get(binding)).orElseThrow();
    }
}
