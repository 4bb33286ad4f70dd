package dev.sherpa.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts lists that no part of the contract admits.
 *
 * <p>A body of the allowed size can hold hundreds of thousands of entries, each with faults of its own. None of them
 * helps whoever has to send fewer.
 */
final class LongLists {

    /** The longest list that the contract admits. */
    static final int MOST = 1000;

    private LongLists() {}

    /** Cuts longer lists to one entry more than admitted, so that they stay faulty; returns the same tree. */
    static JsonNode cut(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, cut(object.path(name)));
            }
            return object;
        }
        if (!(tree instanceof ArrayNode array)) {
            return tree;
        }
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(array.size(), MOST + 1); i++) {
            kept.add(cut(array.path(i)));
        }
        return array.removeAll().addAll(kept);
    }
}
