package dev.sherpa.assessment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads ids of facts that may be anything, since they are read before a body is known to be sound. */
final class FactIds {

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private FactIds() {}

    static Optional<UUID> of(JsonNode node) {
        return Optional.ofNullable(read(node.isString() ? node.stringValue() : null));
    }

    /** Returns an id, or null if the value is none. */
    static @Nullable UUID read(@Nullable Object value) {
        return value instanceof String text && FORM.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
