package dev.sherpa.web;

import dev.sherpa.web.Operation.Parameter;
import dev.sherpa.web.Operation.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The operations of the contract, by operationId, and the schemas of what they take. */
@Component
class Operations {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final Map<String, Object> document;
    private final Map<String, Operation> byId = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    Operations(Contract contract) {
        document = contract.tree();
        for (Object item : map(document.get("paths")).values()) {
            Map<String, Object> path = map(item);
            for (String method : METHODS) {
                if (path.containsKey(method)) {
                    read(list(path.get("parameters")), map(path.get(method)));
                }
            }
        }
    }

    Optional<Operation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Operation> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns one JSON Schema document for all requests: {@code /operations/<id>/body} and
     * {@code /operations/<id>/parameters/<name>}, beside the components that they refer to.
     */
    Map<String, Object> schemaDocument() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("operations", schemas);
        schema.put(
                "components",
                Map.of("schemas", map(map(document.get("components")).get("schemas"))));
        return schema;
    }

    private void read(List<Object> shared, Map<String, Object> operation) {
        String id = String.valueOf(operation.get("operationId"));
        List<Object> given = new ArrayList<>(shared);
        given.addAll(list(operation.get("parameters")));
        Map<String, Object> parameterSchemas = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Object reference : given) {
            Map<String, Object> parameter = resolve(map(reference));
            String name = String.valueOf(parameter.get("name"));
            Map<String, Object> schema = map(parameter.get("schema"));
            Place place = Place.valueOf(String.valueOf(parameter.get("in")).toUpperCase(Locale.ROOT));
            parameters.add(new Parameter(
                    name,
                    place,
                    "integer".equals(resolve(schema).get("type")),
                    Boolean.TRUE.equals(parameter.get("required")),
                    String.valueOf(parameter.get("description"))));
            parameterSchemas.put(name, schema);
        }
        Map<String, Object> content = map(map(operation.get("requestBody")).get("content"));
        boolean takesBody = content.containsKey("application/json");
        Map<String, Object> own = new LinkedHashMap<>(Map.of("parameters", parameterSchemas));
        if (takesBody) {
            own.put("body", map(map(content.get("application/json")).get("schema")));
        }
        schemas.put(id, own);
        byId.put(id, new Operation(id, List.copyOf(parameters), takesBody, answers(map(operation.get("responses")))));
    }

    /** JSON comes first, so that it is what an equal preference gets. */
    private List<MediaType> answers(Map<String, Object> responses) {
        List<MediaType> answers = new ArrayList<>();
        responses.forEach((status, response) -> {
            if (status.startsWith("2")) {
                map(resolve(map(response)).get("content")).keySet().forEach(type -> {
                    MediaType answer = MediaType.valueOf(type);
                    answers.add(answer.equals(MediaType.APPLICATION_JSON) ? 0 : answers.size(), answer);
                });
            }
        });
        return answers.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : List.copyOf(answers);
    }

    /** Follows a reference within the document; returns anything else as it is. */
    private Map<String, Object> resolve(Map<String, Object> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<String, Object> target = document;
        for (String step : reference.substring("#/".length()).split("/")) {
            target = map(target.get(step));
        }
        return target;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object node) {
        return node == null ? Collections.emptyMap() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }
}
