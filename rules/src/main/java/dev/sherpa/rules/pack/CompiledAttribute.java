package dev.sherpa.rules.pack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An attribute of a compiled type: reads and writes it in objects of the type. */
final class CompiledAttribute {

    private final MethodHandle getter;
    private final Class<?> type;
    private final int position;
    private final Map<String, Object> constants;

    private CompiledAttribute(MethodHandle getter, Class<?> type, int position, Map<String, Object> constants) {
        this.getter = getter;
        this.type = type;
        this.position = position;
        this.constants = constants;
    }

    /** Finds the field that Drools generated for an attribute, by its place among those of its type. */
    static CompiledAttribute of(Class<?> type, Attribute attribute, int position) {
        try {
            Field field = type.getDeclaredField(attribute.name());
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return new CompiledAttribute(
                    lookup.unreflectGetter(field).asType(MethodType.methodType(Object.class, Object.class)),
                    field.getType(),
                    position,
                    attribute.kind() == Attribute.Kind.CHOICE ? constants(field.getType()) : Map.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Drools compiles attributes otherwise", e);
        }
    }

    /** Returns the type of the field. */
    Class<?> type() {
        return type;
    }

    /** Returns its place among the attributes of its type, from 0. */
    int position() {
        return position;
    }

    /** Returns what the field holds for a value in canonical form, where a constant is its name. */
    Object stored(Object value) {
        return constants.isEmpty()
                ? value
                : Optional.ofNullable(constants.get(value)).orElseThrow();
    }

    /** Reads the value; a constant is one of its enum. */
    @Nullable
    Object get(Object object) {
        try {
            return (Object) getter.invokeExact(object);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static RuntimeException unexpected(Throwable e) {
        return e instanceof RuntimeException thrown
                ? thrown
                : new IllegalStateException("An attribute can be neither read nor written", e);
    }

    private static Map<String, Object> constants(Class<?> choice) {
        return Arrays.stream(choice.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
    }
}
