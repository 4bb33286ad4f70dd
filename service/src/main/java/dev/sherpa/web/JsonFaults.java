package dev.sherpa.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads through a text that is no acceptable document, and finds everything that is wrong with it. */
final class JsonFaults {

    private final JsonParser parser;
    private final Deque<Map<String, Integer>> objects = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    private JsonFaults(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Returns the faults in the order of the text, up to the place from which on it cannot be read.
     *
     * @param parser begins the text, and lets a name come again
     */
    static List<Fault> of(JsonParser parser) {
        JsonFaults reading = new JsonFaults(parser);
        try {
            reading.read();
        } catch (JacksonException e) {
            reading.faults.add(reading.fatal(e));
        }
        return reading.faults;
    }

    private void read() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            visit(token);
            if (parser.streamReadContext().inRoot() && parser.nextToken() != null) {
                String place = at(parser.currentTokenLocation());
                faults.add(Fault.at("", "Something follows the document" + place + ".", "Nothing after the document."));
                return;
            }
        }
    }

    private void visit(JsonToken token) {
        switch (token) {
            case START_OBJECT -> objects.push(new HashMap<>());
            case END_OBJECT -> objects.pop();
            case PROPERTY_NAME -> checkName(parser.currentName());
            case VALUE_NUMBER_FLOAT -> checkNumber();
            default -> {}
        }
    }

    /** Tells of a name once, however often it comes. */
    private void checkName(String name) {
        if (objects.element().merge(name, 1, Integer::sum) == 2) {
            String place = at(parser.currentTokenLocation());
            faults.add(Fault.at(
                    pointer(),
                    "The name \"" + Shown.brief(name) + "\" comes a second time" + place + ".",
                    "Every name once."));
        }
    }

    private void checkNumber() {
        try {
            parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // Thrown as it is for an exponent that no BigDecimal can have.
            faults.add(
                    Fault.at(pointer(), "A number has an exponent that is too large.", "A number that can be kept."));
        }
    }

    private Fault fatal(JacksonException e) {
        String place = at(parser.currentLocation());
        if (!(e instanceof StreamConstraintsException)) {
            return Fault.at(pointer(), "This is not JSON" + place + ".", "A JSON document, as RFC 8259 has it.");
        }
        int levels = parser.streamReadConstraints().getMaxNestingDepth();
        return String.valueOf(e.getOriginalMessage()).contains("nesting depth")
                ? Fault.at(pointer(), "The document nests too deep" + place + ".", "At most " + levels + " levels.")
                : Fault.at(pointer(), "A number or a name is too long" + place + ".", "A shorter one.");
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String at(TokenStreamLocation location) {
        return ", at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
