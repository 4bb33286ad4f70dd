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

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern TOKEN = Pattern.compile(
            "[$\\p{L}_][\\w$\\p{L}]*(?:\\.[\\p{L}_$][\\w\\p{L}]*)*|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[^\\s]");

    private static final Pattern TOKEN_OR_COMMENT = Pattern.compile(COMMENT.pattern() + "|" + TOKEN.pattern());

    /** Reads a text without comments into its tokens. */
    public static List<DrlToken> of(String text) {
        return read(TOKEN, text);
    }

    /** Reads a text into its tokens, each comment one of them; a comment of a line is without blanks at its end. */
    public static List<DrlToken> withComments(String text) {
        return read(TOKEN_OR_COMMENT, text);
    }

    private static List<DrlToken> read(Pattern pattern, String text) {
        List<DrlToken> tokens = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            char first = text.charAt(matcher.start());
            at = first == '"' || first == '\'' ? closing(text, matcher.start()) : matcher.end();
            String token = text.substring(matcher.start(), at);
            tokens.add(new DrlToken(token.startsWith("//") ? token.stripTrailing() : token, matcher.start()));
        }
        return tokens;
    }

    /** Returns the offset behind a text in quotes; one that does not end on its line is its quote alone. */
    private static int closing(String text, int quote) {
        for (int i = quote + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == text.charAt(quote)) {
                return i + 1;
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return quote + 1;
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
