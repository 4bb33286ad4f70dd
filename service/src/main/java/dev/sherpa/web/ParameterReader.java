package dev.sherpa.web;

import dev.sherpa.web.Operation.Parameter;
import dev.sherpa.web.Operation.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the parameters of a request, and finds their faults. */
@Component
class ParameterReader {

    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]{0,17})";

    private final Schemas schemas;

    ParameterReader(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the parameters by name, each given at most once, and adds the faults of all. */
    Map<String, String> read(Operation operation, HttpServletRequest request, List<Fault> faults) {
        Map<String, List<String>> query = query(request.getQueryString(), faults);
        List<String> known = operation.names(Place.QUERY);
        query.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> faults.add(unknown(name, known)));
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            List<String> given =
                    switch (parameter.place()) {
                        case PATH -> List.of(path(request, parameter.name()));
                        case QUERY -> query.getOrDefault(parameter.name(), List.of());
                        case HEADER -> Collections.list(request.getHeaders(parameter.name()));
                    };
            if (given.size() > 1) {
                faults.add(Fault.of(
                        parameter.name(), "The parameter comes " + given.size() + " times.", "The parameter once."));
            } else if (given.size() == 1) {
                values.put(parameter.name(), given.get(0));
                schemas.ofParameter(operation, parameter.name(), node(parameter, given.get(0)))
                        .ifPresent(faults::add);
            } else if (parameter.required()) {
                faults.add(Fault.of(parameter.name(), "The parameter is missing.", parameter.description()));
            }
        }
        return values;
    }

    private static Fault unknown(String name, List<String> known) {
        String expected = known.isEmpty() ? "No parameters in the query." : "One of: " + String.join(", ", known) + ".";
        return Fault.of(Shown.brief(name), "There is no such parameter.", expected);
    }

    private static JsonNode node(Parameter parameter, String text) {
        return parameter.number() && text.matches(WHOLE_NUMBER)
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
                : JsonNodeFactory.instance.stringNode(text);
    }

    private static String path(HttpServletRequest request, String name) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : "";
    }

    private static Map<String, List<String>> query(@Nullable String query, List<Fault> faults) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (name == null || value == null) {
                faults.add(Fault.of(
                        Shown.brief(name == null ? pair : name),
                        "The percent-encoding is broken, or does not yield UTF-8.",
                        "Percent-encoded UTF-8, as RFC 3986 has it."));
            } else {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    /** Decodes a part of a query; null if that is not possible. */
    private static @Nullable String decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.put(c == '+' ? (byte) ' ' : (byte) c);
                continue;
            }
            String digits = text.substring(i + 1, Math.min(i + 3, text.length()));
            if (!digits.matches("[0-9A-Fa-f]{2}")) {
                return null;
            }
            bytes.put((byte) Integer.parseInt(digits, 16));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
