package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a text in quotes, a number or a sign of DRL.
 *
 * @param text how it is written
 * @param from the offset at which it begins
 */
public record DrlToken(String text, int from) {

    private static final Pattern TOKEN = Pattern.compile(
            "[$\\p{L}_][\\w$\\p{L}]*(?:\\.[\\p{L}_$][\\w\\p{L}]*)*|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[^\\s]");

    /** Reads a text without comments into its tokens. */
    public static List<DrlToken> of(String text) {
        return read(text, false);
    }

    /** Reads a text into its tokens, each comment one of them; a comment of a line is without blanks at its end. */
    public static List<DrlToken> withComments(String text) {
        return read(text, true);
    }

    private static List<DrlToken> read(String text, boolean comments) {
        List<DrlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            int from = matcher.start();
            at = comments && isComment(text, from)
                    ? endOfComment(text, from)
                    : isQuote(text.charAt(from)) ? endOfQuoted(text, from) : matcher.end();
            String token = text.substring(from, at);
            tokens.add(new DrlToken(token.startsWith("//") ? token.stripTrailing() : token, from));
        }
        return tokens;
    }

    private static boolean isComment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Returns the offset behind a comment; one that never ends takes the rest of the text. */
    private static int endOfComment(String text, int from) {
        boolean ofALine = text.startsWith("//", from);
        int end = ofALine ? text.indexOf('\n', from) : text.indexOf("*/", from + 2);
        return end < 0 ? text.length() : ofALine ? end : end + 2;
    }

    /** Returns the offset behind a text in quotes; one that never ends takes the rest of its line. */
    private static int endOfQuoted(String text, int quote) {
        int at = quote + 1;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.charAt(at) == text.charAt(quote)) {
                return at + 1;
            }
            at += text.charAt(at) == '\\' && !text.startsWith("\n", at + 1) ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    /** Returns the offset behind it. */
    public int to() {
        return from + text.length();
    }

    /** Tells whether it is written like one of some texts. */
    public boolean is(String... texts) {
        return List.of(texts).contains(text);
    }

    /** Tells whether it is a comment. */
    public boolean isComment() {
        return isCommentOfALine() || text.startsWith("/*");
    }

    /** Tells whether it is a comment that ends with its line. */
    public boolean isCommentOfALine() {
        return text.startsWith("//");
    }

    /** Tells whether it is a word. */
    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    /** Tells whether it is the name of a binding, or an attribute of one. */
    public boolean isBinding() {
        return text.charAt(0) == '$';
    }

    /** Tells whether it is a text in double quotes. */
    public boolean isQuoted() {
        return text.charAt(0) == '"';
    }

    /** Tells whether it is a number. */
    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Tells whether it names a type: a word in UpperCamelCase without a dot. */
    boolean isType() {
        return Character.isUpperCase(text.charAt(0)) && text.indexOf('.') < 0;
    }
}
