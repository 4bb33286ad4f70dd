package dev.sherpa.rules.pack;

/**
 * A part of a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
public record Span(int start, int end) {

    /** Returns the part. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
