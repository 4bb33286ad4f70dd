package dev.sherpa.rules.pack;

/**
 * Something that rules conclude or derive, and that other rules can read.
 *
 * @param kind what it is
 * @param name the name of the derived type, the id of the item, or the name of the conclusion
 */
public record Head(Kind kind, String name) {

    /** What rules conclude or derive. */
    public enum Kind {
        /** A derived type. */
        TYPE("type"),
        /** An item. */
        ITEM("item"),
        /** A conclusion. */
        CONCLUSION("conclusion");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word for it: item, conclusion or type. */
        public String word() {
            return word;
        }
    }

    /** Returns the head of the rules that derive a type. */
    public static Head type(String name) {
        return new Head(Kind.TYPE, name);
    }

    /** Returns the head of an item's clauses. */
    public static Head item(String id) {
        return new Head(Kind.ITEM, id);
    }

    /** Returns the head of a conclusion's clauses. */
    public static Head conclusion(String name) {
        return new Head(Kind.CONCLUSION, name);
    }

    @Override
    public String toString() {
        return kind.word + " " + name;
    }
}
