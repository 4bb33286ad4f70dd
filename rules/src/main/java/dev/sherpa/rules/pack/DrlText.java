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

    /** Returns the offset of a text that does not end on its line, or a comment that never ends; -1 if there is none. */
    static int unended(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = endOfString(text, at);
                if (end > text.length() || text.charAt(end - 1) != c) {
                    return at;
                }
                at = end;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    return at;
                }
                at = end + 2;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** Returns the offset at which parentheses, brackets and braces are nested deeper than allowed; -1 if they are not. */
    static int deeperThan(String text, int allowed) {
        int depth = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(text, at);
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth > allowed) {
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
            at += text.charAt(at) == '\\' && !text.startsWith("\n", at + 1) ? 2 : 1;
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
