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
record DrlToken(String text, int from) {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
            + "|[$\\p{L}_][\\w$\\p{L}]*(?:\\.[\\p{L}_$][\\w\\p{L}]*)*|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[^\\s]");

    /** Reads a text without comments into its tokens. */
    static List<DrlToken> of(String text) {
        List<DrlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new DrlToken(matcher.group(), matcher.start()));
        }
        return tokens;
    }

    /** Returns the offset behind it. */
    int to() {
        return from + text.length();
    }

    boolean is(String... texts) {
        return List.of(texts).contains(text);
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isBinding() {
        return text.charAt(0) == '$';
    }

    boolean isQuoted() {
        return text.charAt(0) == '"';
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Tells whether it names a type: a word in UpperCamelCase without a dot. */
    boolean isType() {
        return Character.isUpperCase(text.charAt(0)) && text.indexOf('.') < 0;
    }
}
