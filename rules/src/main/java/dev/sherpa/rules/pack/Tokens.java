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

        private final int at;

        Unreadable(String message, int at) {
            super(message);
            this.at = at;
        }

        /** Returns the offset of what is wrong in the constraint. */
        int at() {
            return at;
        }
    }

    private static final int MOST = 500;
    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"\\\\\\n]*\"|\\$\\w+(?:\\.\\w+)?"
            + "|[A-Za-z_]\\w*(?:\\.\\w+)?|\\d+(?:\\.\\d+)?(?![\\w.])|==|!=|<=|>=|&&|\\|\\||[-+*/<>!(),:])");

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final int length;
    private int next;

    Tokens(String text) {
        length = text.length();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                String rest = text.substring(at).stripLeading();
                throw new Unreadable(
                        "'" + rest.strip() + "' is not part of the pack language", text.length() - rest.length());
            }
            tokens.add(matcher.group(1));
            offsets.add(matcher.start(1));
            at = matcher.end();
        }
        if (tokens.size() > MOST) {
            throw new Unreadable("a constraint has at most " + MOST + " words and signs", 0);
        }
    }

    /** Returns all tokens, in order. */
    List<String> all() {
        return List.copyOf(tokens);
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
            throw unreadable("'" + token + "' is expected instead of " + (atEnd() ? "the end" : "'" + peek() + "'"));
        }
    }

    /** Returns the exception for something that is wrong with the next token. */
    Unreadable unreadable(String message) {
        return new Unreadable(message, next < offsets.size() ? offsets.get(next) : length);
    }

    /** Returns the exception for something that is wrong with the token that was taken last. */
    Unreadable unreadableLast(String message) {
        return new Unreadable(message, next > 0 && next <= offsets.size() ? offsets.get(next - 1) : length);
    }

    boolean atEnd() {
        return next >= tokens.size();
    }
}
