package dev.sherpa.briefing;

import java.util.regex.Pattern;

/** Writes text so that Markdown takes it for text (CommonMark 0.31, section 2.4). */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>|~&$#";
    private static final Pattern BEGINS_BLOCK = Pattern.compile("^([+=-]+|\\d{1,9}[.)])(\\s|$)");

    private MarkdownText() {}

    /** Escapes what would be markup in a text of one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        line(text).codePoints().forEach(point -> escaped.append(SPECIAL.indexOf(point) >= 0 ? "\\" : "")
                .appendCodePoint(point));
        String line = escaped.toString();
        return BEGINS_BLOCK.matcher(line).find() ? escapeFirst(line) : line;
    }

    /** Returns a text on one line: a line break becomes a blank, and what XML cannot hold is dropped. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                line.append(Character.isWhitespace(point) || point >= 0x2028 ? " " : "");
            } else if ((point & 0xFFFE) != 0xFFFE && !isSurrogate(point)) {
                line.appendCodePoint(point);
            }
        });
        return line.toString().strip();
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** A number is escaped at its point or bracket, anything else at its beginning. */
    private static String escapeFirst(String line) {
        int at = 0;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
