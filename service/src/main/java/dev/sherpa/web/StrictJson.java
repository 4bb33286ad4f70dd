package dev.sherpa.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a body as JSON (RFC 8259) in UTF-8, and refuses anything else as {@link ProblemType#MALFORMED_JSON}. */
@Component
class StrictJson {

    private final JsonMapper json;

    StrictJson(JsonMapper json) {
        this.json = json;
    }

    JsonNode read(byte[] body) {
        String text = text(body);
        if (text.isBlank()) {
            throw malformed("The body is empty.", "A JSON document.");
        }
        try (JsonParser parser = json.createParser(text)) {
            return json.readTree(parser);
        } catch (JacksonException | NumberFormatException e) {
            throw malformed(faults(text));
        }
    }

    private List<Fault> faults(String text) {
        try (JsonParser parser = json.reader()
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .createParser(text)) {
            return JsonFaults.of(parser);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("The body is not UTF-8.", "A JSON document in UTF-8.");
        }
    }

    private static ProblemException malformed(String detail, String expected) {
        return malformed(List.of(Fault.at("", detail, expected)));
    }

    private static ProblemException malformed(List<Fault> faults) {
        int count = faults.size();
        List<Fault> listed = faults.subList(0, Math.min(count, FaultList.MOST_LISTED));
        String detail = count == 1
                ? faults.get(0).detail()
                : "It has " + count + " faults"
                        + (listed.size() < count ? "; the first " + listed.size() + " are listed." : ".");
        return new ProblemException(
                ProblemType.MALFORMED_JSON, "The body cannot be read. " + detail + " Nothing was stored.", listed);
    }
}
