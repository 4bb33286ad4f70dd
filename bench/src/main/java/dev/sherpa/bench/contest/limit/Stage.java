package dev.sherpa.bench.contest.limit;

import java.util.Locale;

/** How far an offer has come. */
enum Stage {
    NONE,
    FLOATED,
    OFFERED,
    ANNOUNCED,
    SIGNED,
    DELIVERED;

    private final String word = name().toLowerCase(Locale.ROOT);

    boolean isAtLeast(Stage bar) {
        return compareTo(bar) >= 0;
    }

    /** Returns how it reads in a sentence. */
    String word() {
        return word;
    }
}
