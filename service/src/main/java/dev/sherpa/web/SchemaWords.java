package dev.sherpa.web;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says in words what violates a schema, and what the schema asks for. */
final class SchemaWords {

    /** Where a schema's pattern says in words what it admits. */
    private static final String EXPECTED = "x-expected";

    private static final Set<String> OF_A_MEMBER = Set.of("required", "additionalProperties");

    private final JsonNode document;

    SchemaWords(JsonNode document) {
        this.document = document;
    }

    Fault fault(Error error) {
        JsonNode schema = violated(error);
        String pointer = pointer(error.getInstanceLocation());
        if (OF_A_MEMBER.contains(error.getKeyword())) {
            String member = error.getProperty();
            String at = Pointers.member(pointer, member);
            return error.getKeyword().equals("required")
                    ? Fault.at(at, "The member is missing.", expected(member(schema, member)))
                    : Fault.at(at, "There is no such member here.", members(schema));
        }
        return Fault.at(pointer, detail(error, schema), expected(schema));
    }

    private static String detail(Error error, JsonNode schema) {
        JsonNode value = error.getInstanceNode();
        if (value.isNull()) {
            return "null is no value; what is unknown is left out.";
        }
        String shown = Shown.value(value);
        return switch (error.getKeyword()) {
            case "type" -> shown + " is not of the right type.";
            case "format" -> shown + " is not " + format(schema) + ".";
            case "enum", "const" -> shown + " is not among the values allowed.";
            case "minimum", "exclusiveMinimum" -> shown + " is below the least number allowed.";
            case "maximum", "exclusiveMaximum" -> shown + " is above the greatest number allowed.";
            case "minLength", "maxLength" -> shown + " has " + length(value) + " characters.";
            case "minItems" -> "The list is too short.";
            case "maxItems" -> "The list is too long.";
            case "minProperties", "maxProperties" -> "The object has " + value.size() + " members.";
            default -> shown + " is not of the right form.";
        };
    }

    /** Says what a schema asks for, as a sentence. */
    String expected(JsonNode reference) {
        JsonNode schema = resolved(reference);
        if (schema.has(EXPECTED)) {
            return schema.path(EXPECTED).stringValue();
        }
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum").forEach(value -> values.add(value.asString()));
            return "One of: " + String.join(", ", values) + ".";
        }
        return switch (schema.path("type").asString("")) {
            case "integer", "number" ->
                (schema.path("type").asString().equals("integer") ? "A whole number" : "A number")
                        + range(schema, "minimum", "maximum") + ".";
            case "boolean" -> "true or false.";
            case "array" -> "A list" + count(range(schema, "minItems", "maxItems"), "entries") + ".";
            case "object" -> "An object" + count(range(schema, "minProperties", "maxProperties"), "members") + ".";
            default ->
                schema.has("format")
                        ? sentence(format(schema))
                        : "A text" + count(range(schema, "minLength", "maxLength"), "characters") + ".";
        };
    }

    private static String format(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "a day, as YYYY-MM-DD";
            case "date-time" -> "an instant, as YYYY-MM-DDThh:mm:ssZ";
            case "uuid" -> "a UUID, as 8-4-4-4-12 hexadecimal digits";
            default -> "a text of the format " + schema.path("format").asString("");
        };
    }

    private static String range(JsonNode schema, String least, String most) {
        String from = schema.has(least) ? schema.path(least).asString() : "";
        String to = schema.has(most) ? schema.path(most).asString() : "";
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (to.isEmpty()) {
            return " of at least " + from;
        }
        return from.isEmpty() ? " of at most " + to : " from " + from + " to " + to;
    }

    private static String count(String range, String unit) {
        return range.isEmpty() ? "" : range.replace(" from ", " of ") + " " + unit;
    }

    private String members(JsonNode schema) {
        return "One of: " + String.join(", ", schema.path("properties").propertyNames()) + ".";
    }

    /** Finds the schema of a member; a condition lists what it requires, and its parent describes it. */
    private JsonNode member(JsonNode schema, String name) {
        if (schema.path("properties").has(name)) {
            return schema.path("properties").path(name);
        }
        for (JsonNode candidate : document.path("components").path("schemas")) {
            for (String branch : List.of("then", "else")) {
                if (candidate.path(branch) == schema) {
                    return candidate.path("properties").path(name);
                }
            }
        }
        return schema.path("properties").path(name);
    }

    private JsonNode violated(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        return document.at(JsonPointer.compile(pointer(keyword))).isMissingNode()
                ? document
                : document.at(JsonPointer.compile(pointer(keyword)).head());
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode current = schema;
        while (current.has("$ref")) {
            current = document.at(
                    JsonPointer.compile(current.path("$ref").stringValue().substring(1)));
        }
        return current;
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointers.member(pointer, String.valueOf((Object) path.getElement(i)));
        }
        return pointer;
    }

    private static int length(JsonNode value) {
        String text = value.asString("");
        return text.codePointCount(0, text.length());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
