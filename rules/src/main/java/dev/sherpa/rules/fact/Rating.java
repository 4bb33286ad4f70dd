package dev.sherpa.rules.fact;

import java.util.regex.Pattern;

/**
 * A rating in the Admiralty code (NATO AJP-2.1): how reliable a source is, and how credible the information.
 *
 * <p>Orders the better rating first: letter, then digit.
 *
 * @param reliability A (completely reliable) to F (cannot be judged)
 * @param credibility 1 (confirmed) to 6 (cannot be judged)
 */
public record Rating(char reliability, int credibility) implements Comparable<Rating> {

    /** The rank of a fact without a rating. */
    public static final Rating UNRATED = new Rating('F', 6);

    private static final Pattern FORM = Pattern.compile("[A-F][1-6]");

    /** Rejects a letter outside A-F or a digit outside 1-6 with an {@link IllegalArgumentException}. */
    public Rating {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("A rating is a letter A-F and a digit 1-6, as in B2");
        }
    }

    /** Reads a rating such as {@code B2}; anything else is an {@link IllegalArgumentException}. */
    public static Rating parse(String text) {
        if (!isRating(text)) {
            throw new IllegalArgumentException(
                    "A rating is a letter A-F and a digit 1-6, as in B2, not '" + text + "'");
        }
        return new Rating(text.charAt(0), text.charAt(1) - '0');
    }

    /** Tells whether the text is a rating. */
    public static boolean isRating(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Rating other) {
        int byLetter = Character.compare(reliability, other.reliability);
        return byLetter != 0 ? byLetter : Integer.compare(credibility, other.credibility);
    }

    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
