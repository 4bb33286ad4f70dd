package dev.sherpa.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request whose parameters have no fault; the body may still have some.
 *
 * @param parameters the parameters that were given, by name
 * @param body the body, a tree without duplicate names; a missing node if the operation takes none
 */
public record Submission(Map<String, String> parameters, JsonNode body) {

    /** Returns a parameter, or null if it was not given. */
    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    /** Returns a path parameter, which is always given. */
    public String required(String name) {
        return String.valueOf(parameters.get(name));
    }
}
