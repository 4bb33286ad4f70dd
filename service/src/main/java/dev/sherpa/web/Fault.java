package dev.sherpa.web;

import org.jspecify.annotations.Nullable;

/**
 * A fault of a request; it is in the body or in a parameter.
 *
 * @param pointer the place in the body, as a JSON pointer (RFC 6901)
 * @param parameter the name of the path, query or header parameter
 * @param detail what is wrong, a sentence
 * @param expected what would be right, a sentence
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String detail, String expected) {

    /** Creates a fault of the body. */
    public static Fault at(String pointer, String detail, String expected) {
        return new Fault(pointer, null, detail, expected);
    }

    /** Creates a fault of a parameter. */
    public static Fault of(String parameter, String detail, String expected) {
        return new Fault(null, parameter, detail, expected);
    }

    dev.sherpa.api.model.Fault asModel() {
        dev.sherpa.api.model.Fault model = new dev.sherpa.api.model.Fault(detail, expected);
        model.setPointer(pointer);
        model.setParameter(parameter);
        return model;
    }
}
