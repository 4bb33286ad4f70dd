package dev.sherpa.web;

import tools.jackson.databind.JsonNode;

/** Shows a value of a request in a sentence, briefly. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String value(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "An object";
            case ARRAY -> "A list";
            case NULL -> "null";
            case STRING -> "The text \"" + brief(value.stringValue()) + "\"";
            default -> brief(value.toString());
        };
    }

    /** Shortens a text, and replaces what could not be printed in one line. */
    static String brief(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}\\x{2028}\\x{2029}]", "\ufffd");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
