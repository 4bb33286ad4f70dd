package dev.sherpa.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The order in which places stand in a body. A missing member comes after those that its holder has. */
final class BodyOrder {

    private final Set<String> asked = new HashSet<>();
    private final Map<String, Integer> begins = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private int next;

    BodyOrder(JsonNode body, Collection<Fault> faults) {
        for (Fault fault : faults) {
            String pointer = fault.pointer();
            while (pointer != null && asked.add(pointer)) {
                pointer = Pointers.holder(pointer);
            }
        }
        visit(body, "");
    }

    /** Returns the ordinal of a fault's place; a fault of a parameter comes after the body. */
    int place(Fault fault) {
        String pointer = fault.pointer();
        if (pointer != null && begins.containsKey(pointer)) {
            return begins.getOrDefault(pointer, 0);
        }
        while (pointer != null && !ends.containsKey(pointer)) {
            pointer = Pointers.holder(pointer);
        }
        return pointer == null ? Integer.MAX_VALUE : ends.getOrDefault(pointer, 0);
    }

    private void visit(JsonNode node, String pointer) {
        if (!asked.contains(pointer)) {
            return;
        }
        begins.put(pointer, next++);
        node.forEachEntry((name, member) -> visit(member, Pointers.member(pointer, name)));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.path(i), Pointers.entry(pointer, i));
            }
        }
        ends.put(pointer, next++);
    }
}
