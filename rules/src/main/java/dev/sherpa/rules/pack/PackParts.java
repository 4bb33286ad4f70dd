package dev.sherpa.rules.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Returns the texts that an attribute of one of the engine's types can be; null when they are not limited. */
    @Nullable
    Set<String> words(String type, String attribute) {
        return switch (type + "." + attribute) {
            case "Item.id" -> ofItems(ItemDefinition::id);
            case "Item.title" -> ofItems(ItemDefinition::title);
            case "Item.importance" -> ofItems(ItemDefinition::importance);
            case "Item.status" -> Set.copyOf(definition.allStatuses());
            case "Conclusion.value" -> valuesOfConclusions();
            case "CalendarWindow.category", "FreeDays.category" -> Set.copyOf(calendar.categories());
            case "CalendarWindow.title" -> calendar.titles();
            default -> null;
        };
    }

    private Set<String> ofItems(Function<ItemDefinition, String> word) {
        return definition.items().stream().map(word).collect(Collectors.toSet());
    }

    private @Nullable Set<String> valuesOfConclusions() {
        Set<String> values = new HashSet<>();
        for (ConclusionDefinition conclusion : definition.conclusions()) {
            if (conclusion.type() != ConclusionDefinition.Type.CHOICE) {
                return null;
            }
            values.addAll(conclusion.values());
        }
        return values;
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
