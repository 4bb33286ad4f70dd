package dev.sherpa.rules.pack;

/** Works on the text of DRL, where offsets count: blanks comments, finds closing parentheses. */
final class DrlText {

    private DrlText() {}

    /** Returns the text with every comment blanked, so that offsets and lines stay the same. */
    static String withoutComments(String text) {
        StringBuilder blanked = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(text, at);
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = blank(blanked, at, end < 0 ? text.length() : end);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = blank(blanked, at, end < 0 ? text.length() : end + 2);
            } else {
                at++;
            }
        }
        return blanked.toString();
    }

    /** Returns the offset of the parenthesis that closes the first one at or after an offset; -1 if there is none. */
    static int closing(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(text, at);
                continue;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
            at++;
        }
        return -1;
    }

    static int newlines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static int endOfString(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(start) && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int blank(StringBuilder text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
        return end;
    }
}
