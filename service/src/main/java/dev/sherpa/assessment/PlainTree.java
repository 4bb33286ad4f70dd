package dev.sherpa.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns JSON into what the engine reads: maps, lists, texts, decimals, flags and nulls. */
final class PlainTree {

    private PlainTree() {}

    static Map<String, @Nullable Object> of(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEachEntry((name, member) -> map.put(name, value(member)));
        return map;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> of(node);
            case ARRAY -> list(node);
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.stringValue();
            default -> null;
        };
    }

    private static List<@Nullable Object> list(JsonNode array) {
        List<@Nullable Object> list = new ArrayList<>();
        array.forEach(element -> list.add(value(element)));
        return list;
    }
}
