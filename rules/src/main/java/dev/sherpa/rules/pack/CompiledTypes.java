package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Fact;
import dev.sherpa.rules.provided.FreeDays;
import dev.sherpa.rules.provided.Item;
import dev.sherpa.rules.provided.Parameter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** The classes that Drools generated for the types of a pack: makes their objects, and reads the objects of rules. */
public final class CompiledTypes {

    private final Map<String, CompiledType> byName = new HashMap<>();
    private final Map<Class<?>, CompiledType> byClass = new HashMap<>();

    private record CompiledType(DeclaredType declared, FactType type, Map<String, CompiledAttribute> attributes) {

        CompiledAttribute attribute(String name) {
            return Optional.ofNullable(attributes.get(name)).orElseThrow();
        }
    }

    CompiledTypes(Vocabulary vocabulary, KieBase compiled) {
        for (DeclaredType declared : vocabulary.all()) {
            FactType type = compiled.getFactType(DrlWriter.PACKAGE, declared.name());
            Map<String, CompiledAttribute> attributes = declared.attributes().stream()
                    .collect(Collectors.toMap(
                            Attribute::name, attribute -> CompiledAttribute.of(type.getFactClass(), attribute)));
            CompiledType known = new CompiledType(declared, type, attributes);
            byName.put(declared.name(), known);
            byClass.put(type.getFactClass(), known);
        }
    }

    /** Makes the object that presents a current fact to the rules. */
    public Object present(CurrentFact fact) {
        CompiledType type = Optional.ofNullable(byName.get(fact.type())).orElseThrow();
        try {
            Fact object = (Fact) type.type().newInstance();
            object.present(fact);
            fact.attributes().forEach((name, value) -> type.attribute(name).set(object, value));
            return object;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("The type " + fact.type() + " cannot be instantiated", e);
        }
    }

    /** Returns the declared type of an object; empty for one of the engine's. */
    public Optional<DeclaredType> typeOf(Object object) {
        return Optional.ofNullable(byClass.get(object.getClass())).map(CompiledType::declared);
    }

    /** Returns the values of a derived fact by attribute, in the order declared; constants as text. */
    public Map<String, Object> values(Object derived) {
        CompiledType type = Optional.ofNullable(byClass.get(derived.getClass())).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Attribute attribute : type.declared().attributes()) {
            Object value = type.attribute(attribute.name()).get(derived);
            if (value != null) {
                values.put(attribute.name(), value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
        return values;
    }

    /** Reads an attribute of an object that a rule matched; null when it is absent. */
    public @Nullable Object read(Object object, String attribute) {
        CompiledType type = byClass.get(object.getClass());
        if (type == null) {
            return readProvided(object, attribute);
        }
        if (object instanceof Fact fact) {
            switch (attribute) {
                case "subject":
                    return fact.getSubject();
                case "said":
                    return fact.getSaid();
                case "by":
                    return fact.getBy();
                default: // an attribute of the type
            }
        }
        return type.attribute(attribute).get(object);
    }

    private static @Nullable Object readProvided(Object object, String attribute) {
        if (object instanceof Parameter parameter) {
            return switch (attribute) {
                case "name" -> parameter.getName();
                case "number" -> parameter.getNumber();
                case "day" -> parameter.getDay();
                default -> parameter.getText();
            };
        }
        if (object instanceof Item item) {
            return switch (attribute) {
                case "id" -> item.getId();
                case "title" -> item.getTitle();
                case "importance" -> item.getImportance();
                default -> item.getStatus();
            };
        }
        if (object instanceof Conclusion conclusion) {
            return attribute.equals("name") ? conclusion.getName() : conclusion.getValue();
        }
        if (object instanceof CalendarWindow window) {
            return switch (attribute) {
                case "category" -> window.getCategory();
                case "title" -> window.getTitle();
                case "firstDay" -> window.getFirstDay();
                default -> window.getLastDay();
            };
        }
        if (object instanceof FreeDays free) {
            return switch (attribute) {
                case "category" -> free.getCategory();
                case "firstDay" -> free.getFirstDay();
                default -> free.getLastDay();
            };
        }
        return object instanceof AsOf asOf ? asOf.getDay() : null;
    }
}
