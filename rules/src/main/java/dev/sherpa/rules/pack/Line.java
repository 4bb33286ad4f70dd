package dev.sherpa.rules.pack;

import java.util.regex.Pattern;

/**
 * What is a text on one line: no control characters, no line separators, no half of a surrogate pair, and no blanks at
 * its ends, visible or not.
 */
public final class Line {

    /**
     * The form of a line, in words that every dialect of regular expressions reads alike.
     *
     * <p>At the ends, what Unicode calls white space is refused, and so are the zero-width space and the byte order mark,
     * which nobody sees there.
     */
    public static final String PATTERN =
            "^[^\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"
                    + "(?:[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]*"
                    + "[^\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff])?$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Line() {}

    /** Tells whether a text is a line of 1 to so many characters, however they are encoded. */
    public static boolean is(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                && (isPlain(text)
                        || FORM.matcher(text).matches() && text.codePoints().noneMatch(Line::isHalf));
    }

    /** Tells of most lines that they are, sooner than their form does: printable ASCII, without blanks at the ends. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    /** Says what is asked for, as a phrase. */
    static String expected(int length) {
        return "a text of 1 to " + length + " characters on one line, without blanks at its ends";
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
