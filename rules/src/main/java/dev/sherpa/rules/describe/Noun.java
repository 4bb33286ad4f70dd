package dev.sherpa.rules.describe;

/**
 * What a pattern matches, as a phrase.
 *
 * @param phrase the phrase, such as {@code an OxygenReading} or {@code the item Oxygen reserve (oxygen)}
 * @param definite whether there is exactly one
 */
record Noun(String phrase, boolean definite) {

    static Noun indefinite(String phrase) {
        return new Noun(phrase, false);
    }

    static Noun definite(String phrase) {
        return new Noun(phrase, true);
    }
}
