package dev.sherpa.bench.report;

/**
 * What a bar asks for.
 *
 * @param kind on which side of the value to be
 * @param value the value
 */
public record Limit(Kind kind, double value) {

    /** On which side of a value to be. */
    public enum Kind {
        /** Below the value. */
        BELOW("below"),
        /** The value or less. */
        AT_MOST("at most"),
        /** The value or more. */
        AT_LEAST("at least");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Asks for less than a value. */
    public static Limit below(double value) {
        return new Limit(Kind.BELOW, value);
    }

    /** Asks for a value or less. */
    public static Limit atMost(double value) {
        return new Limit(Kind.AT_MOST, value);
    }

    /** Asks for a value or more. */
    public static Limit atLeast(double value) {
        return new Limit(Kind.AT_LEAST, value);
    }

    /** Tells whether a value is on the right side. */
    public boolean holds(double found) {
        return switch (kind) {
            case BELOW -> found < value;
            case AT_MOST -> found <= value;
            case AT_LEAST -> found >= value;
        };
    }

    /** Returns it in words: "at most 0.5". */
    public String words() {
        return kind.words + " " + Numbers.plain(value);
    }
}
