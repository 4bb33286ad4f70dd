package dev.sherpa.rules.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a pack that its rules refer to.
 *
 * @param definition what pack.yaml says
 * @param vocabulary its types
 * @param parameters its parameters
 * @param sources its sources
 * @param calendar its calendar
 */
record PackParts(
        PackDefinition definition,
        Vocabulary vocabulary,
        Parameters parameters,
        Sources sources,
        PackCalendar calendar) {

    /** Returns the attributes of a declared type or one of the engine's; empty for any other. */
    Optional<Map<String, ValueType>> attributes(String type) {
        return vocabulary
                .type(type)
                .map(declared -> {
                    Map<String, ValueType> types =
                            new HashMap<>(declared.submitted() ? Provided.FACT_ATTRIBUTES : Map.of());
                    declared.attributes()
                            .forEach(attribute ->
                                    types.put(attribute.name(), ValueType.of(attribute, declared.always(attribute))));
                    return types;
                })
                .or(() -> Optional.ofNullable(Provided.TYPES.get(type)));
    }

    /** Returns the reader of submitted facts. */
    FactReader factReader() {
        return new FactReader(definition, vocabulary, sources);
    }

    /** Returns the names of the types that a pattern can have. */
    Set<String> typeNames() {
        Set<String> names = new HashSet<>(Provided.TYPES.keySet());
        vocabulary.all().forEach(type -> names.add(type.name()));
        return names;
    }

    /** Returns the ids of the items. */
    List<String> itemIds() {
        return definition.items().stream().map(ItemDefinition::id).toList();
    }

    /** Returns the names of the conclusions. */
    List<String> conclusionNames() {
        return definition.conclusions().stream().map(ConclusionDefinition::name).toList();
    }

    /** Returns the texts that an {@code Item} pattern can compare with. */
    Set<String> wordsOfItems() {
        Set<String> words = new HashSet<>(definition.allStatuses());
        definition.items().forEach(item -> {
            words.add(item.id());
            words.add(item.importance());
        });
        return words;
    }

    /** Returns the texts that a {@code Conclusion} pattern can compare with; null when they are not limited. */
    @Nullable
    Set<String> wordsOfConclusions() {
        Set<String> words = new HashSet<>();
        for (ConclusionDefinition conclusion : definition.conclusions()) {
            if (conclusion.type() != ConclusionDefinition.Type.CHOICE) {
                return null;
            }
            words.add(conclusion.name());
            words.addAll(conclusion.values());
        }
        return words;
    }

    /** Returns the unit of an attribute; null without one. */
    @Nullable
    String unit(String type, @Nullable String parameter, String attribute) {
        if (parameter != null) {
            return attribute.equals("number")
                    ? parameters.find(parameter).map(ParameterDefinition::unit).orElse(null)
                    : null;
        }
        return vocabulary
                .type(type)
                .flatMap(declared -> declared.attribute(attribute))
                .map(Attribute::unit)
                .orElse(null);
    }
}
