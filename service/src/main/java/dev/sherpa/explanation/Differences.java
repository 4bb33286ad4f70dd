package dev.sherpa.explanation;

import dev.sherpa.api.model.ReplayDifference;
import dev.sherpa.web.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two JSON documents differ, in the order of the first. */
final class Differences {

    /** How many are listed. */
    static final int MOST_LISTED = 100;

    private final List<ReplayDifference> listed = new ArrayList<>();

    private Differences() {}

    /** Compares documents; numbers compare by value. */
    static Differences between(JsonNode stored, JsonNode replayed) {
        Differences differences = new Differences();
        differences.compare("", stored, replayed);
        return differences;
    }

    boolean none() {
        return listed.isEmpty();
    }

    /** Returns where the first is. */
    String first() {
        return listed.get(0).getPointer();
    }

    /** Returns the first {@link #MOST_LISTED}. */
    List<ReplayDifference> listed() {
        return listed;
    }

    private void compare(String pointer, JsonNode stored, JsonNode replayed) {
        if (listed.size() == MOST_LISTED || equal(stored, replayed)) {
            return;
        }
        if (stored.isObject() && replayed.isObject()) {
            Set<String> names = new LinkedHashSet<>(stored.propertyNames());
            names.addAll(replayed.propertyNames());
            names.forEach(name -> compare(Pointers.member(pointer, name), stored.path(name), replayed.path(name)));
        } else if (stored.isArray() && replayed.isArray()) {
            for (int i = 0; i < Math.max(stored.size(), replayed.size()); i++) {
                compare(Pointers.entry(pointer, i), stored.path(i), replayed.path(i));
            }
        } else {
            listed.add(new ReplayDifference(pointer).stored(value(stored)).replayed(value(replayed)));
        }
    }

    private static boolean equal(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.isValueNode() && one.equals(other);
    }

    private static @Nullable Object value(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
