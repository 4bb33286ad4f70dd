package dev.sherpa.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;

/**
 * A request as it was read.
 *
 * @param operation the operationId
 * @param method the method
 * @param path the path, as it was sent
 * @param parameters the parameters that were given, by name
 * @param body the body, a tree without duplicate names; a missing node if the operation takes none
 */
public record Submission(String operation, String method, String path, Map<String, String> parameters, JsonNode body) {

    private static final String ATTRIBUTE = Submission.class.getName();

    /** Returns the request that is being answered; it is known once its operation is. */
    public static Submission current() {
        Object submission = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (submission instanceof Submission known) {
            return known;
        }
        throw new IllegalStateException("No request to an operation of the contract is being answered");
    }

    void makeCurrent() {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
    }

    /** Returns a parameter, or null if it was not given. */
    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    /** Returns a path parameter, which is always given. */
    public String required(String name) {
        return String.valueOf(parameters.get(name));
    }

    /** Returns the pointers to all values of the body that are a text, upper and lower case being the same. */
    public List<String> placesOf(String text) {
        List<String> places = new ArrayList<>();
        collect(body, "", text, places);
        return places;
    }

    private static void collect(JsonNode node, String pointer, String text, List<String> places) {
        if (node.isString() && node.stringValue().equalsIgnoreCase(text)) {
            places.add(pointer);
        }
        node.forEachEntry((name, member) -> collect(member, Pointers.member(pointer, name), text, places));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.path(i), Pointers.entry(pointer, i), text, places);
            }
        }
    }
}
