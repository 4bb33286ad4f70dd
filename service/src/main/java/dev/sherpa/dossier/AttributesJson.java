package dev.sherpa.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The attributes of a fact as canonical JSON text that needs no vocabulary to be read back.
 *
 * <p>Names are in order, numbers plain and exact. A day is an object with the one member {@code day}, so that it cannot
 * be taken for a text that looks like one.
 */
final class AttributesJson {

    private static final String DAY = "day";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private AttributesJson() {}

    /** Writes attributes as {@link dev.sherpa.rules.fact.Fact} holds them. */
    static String write(Map<String, Object> attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        attributes.forEach((name, value) ->
                values.put(name, value instanceof LocalDate day ? Map.of(DAY, day.toString()) : value));
        return MAPPER.writeValueAsString(values);
    }

    /** Reads attributes that {@link #write} has written. */
    static Map<String, Object> read(String json) {
        Map<String, Object> values = MAPPER.readValue(json, OBJECT);
        values.replaceAll((name, value) -> value(value));
        return values;
    }

    private static Object value(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Map<?, ?> object) {
            return LocalDate.parse(String.valueOf(object.get(DAY)));
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }
}
