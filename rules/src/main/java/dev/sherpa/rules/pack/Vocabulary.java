package dev.sherpa.rules.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The types that a pack declares, by name. */
public final class Vocabulary {

    private final Map<String, DeclaredType> types;
    private final Map<String, List<String>> choices;

    Vocabulary(Map<String, DeclaredType> types, Map<String, List<String>> choices) {
        this.types = Collections.unmodifiableMap(new TreeMap<>(types));
        this.choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** Returns the fact types, ordered by name. */
    public List<DeclaredType> factTypes() {
        return types.values().stream().filter(DeclaredType::submitted).toList();
    }

    /** Finds a fact type by its name. */
    public Optional<DeclaredType> factType(String name) {
        return type(name).filter(DeclaredType::submitted);
    }

    /** Finds a fact type or derived type by its name. */
    public Optional<DeclaredType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Returns all types, ordered by name. */
    public List<DeclaredType> all() {
        return List.copyOf(types.values());
    }

    /** Returns the choices, that is the enums: their constants in order, by name. */
    public Map<String, List<String>> choices() {
        return choices;
    }

    /** Returns the names of the fact types that merge. */
    Set<String> mergingTypes() {
        return factTypes().stream()
                .filter(DeclaredType::merges)
                .map(DeclaredType::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
