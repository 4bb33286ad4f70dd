package dev.sherpa.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derives the JSON Schema (draft 2020-12) of a fact type's attributes from its declaration. */
public final class FactTypeSchema {

    private FactTypeSchema() {}

    /** Returns the schema as a tree of maps and lists. */
    public static Map<String, Object> of(DeclaredType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> properties.put(attribute.name(), property(attribute)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", type.name());
        put(schema, "description", type.doc());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                type.attributes().stream()
                        .filter(Attribute::required)
                        .map(Attribute::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Attribute attribute) {
        Map<String, Object> property = new LinkedHashMap<>();
        switch (attribute.kind()) {
            case NUMBER -> property.put("type", "number");
            case TEXT -> property.putAll(text());
            case FLAG -> property.put("type", "boolean");
            case DATE -> {
                property.put("type", "string");
                property.put("format", "date");
            }
            case LIST -> {
                property.put("type", "array");
                property.put("items", text());
                property.put("maxItems", 100);
            }
            case CHOICE -> {
                property.put("type", "string");
                property.put("enum", attribute.choices());
            }
        }
        put(property, "minimum", attribute.minimum());
        put(property, "exclusiveMinimum", attribute.exclusiveMinimum());
        put(property, "maximum", attribute.maximum());
        put(property, "exclusiveMaximum", attribute.exclusiveMaximum());
        put(property, "description", description(attribute));
        return property;
    }

    private static Map<String, Object> text() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", Line.PATTERN);
        text.put("minLength", 1);
        text.put("maxLength", AttributeReader.MAX_TEXT);
        return text;
    }

    private static @Nullable String description(Attribute attribute) {
        List<String> parts = java.util.stream.Stream.of(
                        attribute.doc(), attribute.unit() == null ? null : "Unit: " + attribute.unit() + ".")
                .filter(java.util.Objects::nonNull)
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static void put(Map<String, Object> schema, String key, @Nullable Object value) {
        if (value != null) {
            schema.put(key, value);
        }
    }
}
