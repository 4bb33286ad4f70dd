package dev.sherpa.rules.cases;

/**
 * Something that a case expects and that came out otherwise.
 *
 * @param what what it is, as in {@code the item oxygen}
 * @param expected what the case expects
 * @param actual what came out
 */
public record Difference(String what, String expected, String actual) {

    @Override
    public String toString() {
        return what + ": expected " + expected + ", but was " + actual;
    }
}
