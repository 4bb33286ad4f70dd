package dev.sherpa.rules.pack;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Keeps the default locale from what Drools generates.
 *
 * <p>Drools derives the names of getters with the upper case of the default locale, and that of {@code indoor} is
 * {@code İndoor} in Turkish. Where the default locale does so it is set aside while something runs, for the whole process;
 * everywhere else it is left alone.
 */
final class NeutralLocale {

    private NeutralLocale() {}

    /** Runs something under a locale whose upper case is the plain one. */
    @SuppressWarnings("StringCaseLocaleUsage") // the default locale is what is asked for
    static synchronized <T> T during(Supplier<T> something) {
        if ("i".toUpperCase().equals("I") && "I".toLowerCase().equals("i")) {
            return something.get();
        }
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale both = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return something.get();
        } finally {
            Locale.setDefault(both);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
