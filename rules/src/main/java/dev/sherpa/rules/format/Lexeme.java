package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.DrlToken;
import java.util.ArrayList;
import java.util.List;

/**
 * A token, and the white space that its author put before it.
 *
 * @param token the token
 * @param apart whether there is any
 * @param newlines how many lines end there
 */
record Lexeme(DrlToken token, boolean apart, int newlines) {

    /** Reads a text into its tokens. */
    static List<Lexeme> of(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        int behind = 0;
        for (DrlToken token : DrlToken.withComments(text)) {
            String space = text.substring(behind, token.from());
            lexemes.add(new Lexeme(token, !space.isEmpty(), (int)
                    space.chars().filter(c -> c == '\n').count()));
            behind = token.to();
        }
        return lexemes;
    }

    boolean beginsLine() {
        return newlines > 0;
    }
}
