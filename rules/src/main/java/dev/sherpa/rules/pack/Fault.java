package dev.sherpa.rules.pack;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a submitted fact.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the fact, such as {@code /attributes/amount}
 * @param detail what is wrong
 * @param expected what would be right
 * @param meant the name that is probably meant by one that is not known
 * @param ofName whether it is the name that the pointer ends in which is wrong, not the value that it leads to
 */
public record Fault(
        String pointer,
        String detail,
        String expected,
        @Nullable String meant,
        boolean ofName) {

    /** Creates a fault that is not about a name. */
    Fault(String pointer, String detail, String expected) {
        this(pointer, detail, expected, null);
    }

    /** Creates the fault of a value, which is probably meant to be another one. */
    Fault(String pointer, String detail, String expected, @Nullable String meant) {
        this(pointer, detail, expected, meant, false);
    }

    /** Creates the fault of a field or attribute that does not exist. */
    static Fault unknownName(String pointer, String detail, String name, Collection<String> known) {
        Fault fault = unknown(pointer, detail, name, known);
        return new Fault(pointer, detail, fault.expected(), fault.meant(), true);
    }

    /** Creates the fault of a value that names nothing here. */
    static Fault unknown(String pointer, String detail, String name, Collection<String> known) {
        return new Fault(
                pointer,
                detail,
                "one of " + String.join(", ", known),
                Nearest.to(name, known).orElse(null));
    }
}
