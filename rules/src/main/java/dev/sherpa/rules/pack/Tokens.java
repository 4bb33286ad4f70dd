package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a constraint, read one after the other. */
final class Tokens {

    /** Thrown when a constraint is not part of the pack language. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private static final int MOST = 500;
    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"\\\\\\n]*\"|\\$\\w+(?:\\.\\w+)?"
            + "|[A-Za-z_]\\w*(?:\\.\\w+)?|\\d+(?:\\.\\d+)?(?![\\w.])|==|!=|<=|>=|&&|\\|\\||[-+*/<>!(),:])");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new Unreadable("'" + text.substring(at).strip() + "' is not part of the pack language");
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        if (tokens.size() > MOST) {
            throw new Unreadable("a constraint has at most " + MOST + " words and signs");
        }
    }

    /** Returns the next token without taking it; empty at the end. */
    String peek() {
        return peek(0);
    }

    String peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
    }

    String take() {
        String token = peek();
        next++;
        return token;
    }

    /** Takes the next token if it is the given one. */
    boolean took(String token) {
        boolean same = peek().equals(token);
        next += same ? 1 : 0;
        return same;
    }

    void expect(String token) {
        if (!took(token)) {
            throw new Unreadable(
                    "'" + token + "' is expected instead of " + (atEnd() ? "the end" : "'" + peek() + "'"));
        }
    }

    boolean atEnd() {
        return next >= tokens.size();
    }
}
