package dev.sherpa.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
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
            throw malformed("", "The body is empty.", "A JSON document.");
        }
        try (JsonParser parser = json.createParser(text)) {
            try {
                return json.readTree(parser);
            } catch (JacksonException e) {
                throw malformed(e, parser);
            } catch (NumberFormatException e) {
                // Thrown as it is for an exponent that no BigDecimal can have.
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                throw malformed(pointer, "A number has an exponent that is too large.", "A number that can be kept.");
            }
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("", "The body is not UTF-8.", "A JSON document in UTF-8.");
        }
    }

    private ProblemException malformed(JacksonException e, JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        String place = at(e.getLocation());
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Duplicate")) {
            String name = Shown.brief(String.valueOf(parser.currentName()));
            return malformed(
                    pointer, "The name \"" + name + "\" comes a second time" + place + ".", "Every name once.");
        }
        if (message.startsWith("Trailing")) {
            return malformed(pointer, "Something follows the document" + place + ".", "Nothing after the document.");
        }
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? malformed(
                            pointer, "The document nests too deep" + place + ".", "At most " + levels() + " levels.")
                    : malformed(pointer, "A number or a name is too long" + place + ".", "A shorter one.");
        }
        return malformed(pointer, "This is not JSON" + place + ".", "A JSON document, as RFC 8259 has it.");
    }

    private int levels() {
        return json.tokenStreamFactory().streamReadConstraints().getMaxNestingDepth();
    }

    private static String at(TokenStreamLocation location) {
        return location == null
                ? ""
                : ", at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static ProblemException malformed(String pointer, String detail, String expected) {
        return new ProblemException(
                ProblemType.MALFORMED_JSON,
                "The body cannot be read. " + detail + " Nothing was stored.",
                List.of(Fault.at(pointer, detail, expected)));
    }
}
