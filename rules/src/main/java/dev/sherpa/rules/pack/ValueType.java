package dev.sherpa.rules.pack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value before any rule is evaluated.
 *
 * @param kind what it is
 * @param choice the enum that a choice belongs to
 * @param present whether it is never absent
 */
record ValueType(Kind kind, @Nullable String choice, boolean present) {

    /** What a value is. */
    enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        DAY,
        LIST,
        CHOICE,
        /** A text that is a constant, as the status of an item is. */
        WORD,
        /** A fact as a whole. */
        FACT,
        /** The literal {@code null}. */
        NULL,
        /** What holds or does not: a comparison. */
        CONDITION,
        /** Something that a problem was already reported of. */
        ANY
    }

    static final ValueType ANY = present(Kind.ANY);

    static ValueType present(Kind kind) {
        return new ValueType(kind, null, true);
    }

    static ValueType perhaps(Kind kind) {
        return new ValueType(kind, null, false);
    }

    /** Returns the type of an attribute, whose values are present when every fact of its type gives it. */
    static ValueType of(Attribute attribute, boolean present) {
        Kind kind =
                switch (attribute.kind()) {
                    case NUMBER -> Kind.NUMBER;
                    case TEXT -> Kind.TEXT;
                    case FLAG -> Kind.FLAG;
                    case DATE -> Kind.DAY;
                    case LIST -> Kind.LIST;
                    case CHOICE -> Kind.CHOICE;
                };
        return new ValueType(kind, kind == Kind.CHOICE ? attribute.type() : null, present);
    }

    boolean is(Kind one) {
        return kind == one || kind == Kind.ANY || (kind == Kind.WORD && one == Kind.TEXT);
    }

    /** Tells whether values of the two types can be equal. */
    boolean comparesWith(ValueType other) {
        if (kind == Kind.ANY || other.kind == Kind.ANY) {
            return true;
        }
        if (kind == Kind.NULL || other.kind == Kind.NULL) {
            return kind != other.kind;
        }
        boolean same = (kind == other.kind || (is(Kind.TEXT) && other.is(Kind.TEXT)))
                && java.util.Objects.equals(choice, other.choice);
        return same && kind != Kind.LIST && kind != Kind.FACT && kind != Kind.CONDITION;
    }

    /** Tells whether an attribute of the type can be given a value of another. */
    boolean takes(ValueType other) {
        return other.is(kind) && (other.choice == null || other.choice.equals(choice));
    }

    /** Tells whether one value of the type can be before another. */
    boolean isOrdered() {
        return is(Kind.NUMBER) || is(Kind.DAY) || is(Kind.CHOICE);
    }

    @Override
    public String toString() {
        if (kind == Kind.NULL) {
            return "null";
        }
        if (kind == Kind.WORD) {
            return "a text";
        }
        return choice != null ? "a " + choice : "a " + kind.name().toLowerCase(Locale.ROOT);
    }
}
