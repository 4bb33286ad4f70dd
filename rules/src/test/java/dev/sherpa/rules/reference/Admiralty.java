package dev.sherpa.rules.reference;

import java.util.Comparator;

/**
 * An Admiralty code: source reliability A-F, information credibility 1-6.
 *
 * @param reliability the letter
 * @param credibility the digit
 */
record Admiralty(char reliability, char credibility) {

    /** The better rating is the greater. */
    static final Comparator<Admiralty> BY_WORTH = Comparator.comparing(Admiralty::reliability)
            .thenComparing(Admiralty::credibility)
            .reversed();

    private static final Admiralty UNRATED = new Admiralty('F', '6');

    static Admiralty of(String rating) {
        return rating == null ? UNRATED : new Admiralty(rating.charAt(0), rating.charAt(1));
    }

    /** By how many days the reliability sets a fact back. */
    int lagDays() {
        return switch (reliability) {
            case 'A', 'B' -> 0;
            case 'C' -> 2;
            case 'D' -> 4;
            case 'E' -> 7;
            case 'F' -> 14;
            default -> throw new IllegalArgumentException("no such reliability: " + reliability);
        };
    }
}
