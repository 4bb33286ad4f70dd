package dev.sherpa.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names that are most like a text: those that have the most of its pairs of letters. */
final class Similar {

    private static final int MOST = 3;
    private static final double LEAST = 0.5;

    private Similar() {}

    /** Returns the names that have at least half of a text's pairs of letters, the most alike first, three at most. */
    static List<String> to(String text, Collection<String> names) {
        return names.stream()
                .filter(name -> likeness(text, name) >= LEAST)
                .sorted(Comparator.comparingDouble((String name) -> -likeness(text, name))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Returns a sentence that lists them, with a blank before it; nothing if there are none. */
    static String suggestion(String text, Collection<String> names) {
        List<String> similar = to(text, names);
        return similar.isEmpty() ? "" : " Did you mean '" + String.join("', '", similar) + "'?";
    }

    private static double likeness(String text, String name) {
        Set<String> wanted = pairs(text);
        Set<String> found = pairs(name);
        long shared = wanted.stream().filter(found::contains).count();
        return wanted.isEmpty() ? 0 : (double) shared / wanted.size();
    }

    private static Set<String> pairs(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= lower.length(); at++) {
            pairs.add(lower.substring(at, at + 2));
        }
        return pairs;
    }
}
