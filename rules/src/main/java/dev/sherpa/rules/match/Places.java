package dev.sherpa.rules.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Variable;

/** Where the variables of a rule, or of one pattern, stand in the array of a match. */
final class Places {

    private final Map<String, Integer> byName = new HashMap<>();

    /** Gives a variable a place, if it has none. */
    int add(Variable<?> variable) {
        int next = byName.size();
        return byName.computeIfAbsent(variable.getName(), name -> next);
    }

    boolean has(Variable<?> variable) {
        return byName.containsKey(variable.getName());
    }

    int of(Variable<?> variable) {
        return of(variable.getName());
    }

    int of(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("Nothing binds " + name));
    }

    int[] of(Variable<?>[] variables) {
        int[] places = new int[variables.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = of(variables[i]);
        }
        return places;
    }

    int size() {
        return byName.size();
    }
}
