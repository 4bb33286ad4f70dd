package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.DrlToken;
import java.util.Set;

/** Says whether a blank stands between two tokens on one line. */
final class Spacing {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||");
    private static final Set<String> COMPUTING = Set.of("+", "-", "*", "/");

    /** Words that no parenthesis belongs to: what follows them in parentheses is a list or a group. */
    private static final Set<String> LOOSE =
            Set.of("in", "not", "exists", "contains", "matches", "memberOf", "or", "and", "when", "then", "from");

    private Spacing() {}

    /**
     * Tells whether a blank stands between a token and the next one.
     *
     * @param before the token before both
     * @param apart whether the author put white space between them: it stays where nothing else is stated, so that no two
     *     tokens become one
     */
    static boolean blank(DrlToken before, DrlToken token, DrlToken next, boolean apart) {
        if (token.isComment() || next.isComment() || next.is("@")) {
            return true;
        }
        if (next.is(",", ";") || token.is("@")) {
            return false;
        }
        if (next.is(")")) {
            return !token.is("(");
        }
        if (next.is("(")) {
            return !token.is("!") && !(token.isWord() && !LOOSE.contains(token.text()));
        }
        if (token.is("(", ",", ";") || token.is(":") != next.is(":")) {
            return true;
        }
        if (token.is("!")) {
            return apart && !next.isWord() && !next.isBinding();
        }
        if (isSign(before, token)) {
            return apart && !isValue(next);
        }
        if (isOperator(token) || isOperator(next)) {
            return isValue(token) || isValue(next) || token.is(")") || next.is("-", "!") || apart;
        }
        return apart || (token.is(")") && isValue(next));
    }

    /** Tells whether a token is the sign of a number rather than an operation. */
    private static boolean isSign(DrlToken before, DrlToken token) {
        return token.is("-") && (before.is("(", ",") || isOperator(before));
    }

    private static boolean isOperator(DrlToken token) {
        return COMPARING.contains(token.text()) || COMPUTING.contains(token.text());
    }

    private static boolean isValue(DrlToken token) {
        return token.isWord() || token.isBinding() || token.isNumber() || token.isQuoted();
    }
}
