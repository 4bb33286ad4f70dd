package dev.sherpa.briefing;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/**
 * A language that briefings can be written in: a template and its words.
 *
 * @param locale the language
 * @param template the template, a Mustache of Markdown
 * @param words the words that values are told in, by value
 */
record Language(Locale locale, String template, Properties words) {

    /** Returns a word, or throws {@link IllegalStateException} if the language lacks it. */
    String word(String name) {
        String word = words.getProperty(name);
        if (word == null) {
            throw new IllegalStateException("The language " + locale + " has no word for " + name);
        }
        return word;
    }

    /** Returns a pattern of days or instants. */
    DateTimeFormatter pattern(String name) {
        return DateTimeFormatter.ofPattern(word(name), locale);
    }
}
