package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Fact;
import dev.sherpa.rules.provided.FreeDays;
import dev.sherpa.rules.provided.Item;
import dev.sherpa.rules.provided.Parameter;
import dev.sherpa.rules.sandbox.PackClasses;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes that Drools generated for the types of a pack: makes their objects, and reads the objects of rules. */
public final class CompiledTypes {

    private final Map<String, CompiledType> byName = new HashMap<>();
    private final Map<Class<?>, CompiledType> byClass = new HashMap<>();

    private record CompiledType(
            DeclaredType declared, Constructor<?> constructor, Map<String, CompiledAttribute> attributes) {

        CompiledAttribute attribute(String name) {
            return Optional.ofNullable(attributes.get(name)).orElseThrow();
        }
    }

    CompiledTypes(Vocabulary vocabulary, PackClasses classes) {
        for (DeclaredType declared : vocabulary.all()) {
            Class<?> type = classes.type(declared.name());
            Map<String, CompiledAttribute> attributes = new LinkedHashMap<>();
            declared.attributes()
                    .forEach(attribute ->
                            attributes.put(attribute.name(), CompiledAttribute.of(type, attribute, attributes.size())));
            CompiledType known = new CompiledType(declared, constructor(type, attributes.values()), attributes);
            byName.put(declared.name(), known);
            byClass.put(type, known);
        }
    }

    /** Finds the constructor that Drools generates beside the one without parameters: it takes all attributes. */
    private static Constructor<?> constructor(Class<?> type, Collection<CompiledAttribute> attributes) {
        try {
            return type.getConstructor(
                    attributes.stream().map(CompiledAttribute::type).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("This version of Drools compiles types otherwise", e);
        }
    }

    /** Makes the object that presents a current fact to the rules. */
    public Object present(CurrentFact fact) {
        CompiledType type = Optional.ofNullable(byName.get(fact.type())).orElseThrow();
        Object[] values = new Object[type.attributes().size()];
        fact.attributes().forEach((name, value) -> {
            CompiledAttribute attribute = type.attribute(name);
            values[attribute.position()] = attribute.stored(value);
        });
        try {
            Fact object = (Fact) type.constructor().newInstance(values);
            object.present(fact);
            return object;
        } catch (ReflectiveOperationException e) {
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
