package dev.sherpa.rules.pack;

import java.util.List;

/**
 * A conclusion, as the pack declares it.
 *
 * @param name its name: the stem of its file and the {@code @conclusion} of its rules
 * @param type what its value is
 * @param values all values of a choice, in order; empty for any other type
 * @param line the line of pack.yaml on which it is declared, from 1
 */
public record ConclusionDefinition(String name, Type type, List<String> values, int line) {

    /** What the value of a conclusion is. */
    public enum Type {
        /** One of the listed values. */
        CHOICE,
        /** A day. */
        DATE,
        /** A number. */
        NUMBER,
        /** A text. */
        TEXT
    }
}
