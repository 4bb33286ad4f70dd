package dev.sherpa.rules.describe;

/**
 * What a pattern matches, as a phrase.
 *
 * @param phrase the phrase, such as {@code an OxygenReading} or {@code the item Oxygen reserve (oxygen)}
 * @param definite whether there is exactly one
 * @param days how it reads as a number of days, such as {@code $notice days}
 */
record Noun(String phrase, boolean definite, String days) {

    static Noun indefinite(String phrase) {
        return new Noun(phrase, false, asManyDaysAs(phrase));
    }

    static Noun definite(String phrase) {
        return new Noun(phrase, true, asManyDaysAs(phrase));
    }

    /** Returns what a rule calls by a name of its own. */
    static Noun named(String name) {
        return new Noun(name, true, name + " days");
    }

    /** Returns how a phrase reads as a number of days. */
    static String asManyDaysAs(String phrase) {
        return "as many days as " + phrase;
    }
}
