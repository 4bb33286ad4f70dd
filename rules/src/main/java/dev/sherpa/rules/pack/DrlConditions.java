package dev.sherpa.rules.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Looks at how the conditions of a rule are written: parentheses, commas, colons and comparisons. */
final class DrlConditions {

    /** Words that stand between the sides of a comparison, or between conditions. */
    private static final Set<String> BETWEEN = Set.of(
            "in",
            "not",
            "contains",
            "matches",
            "memberOf",
            "excludes",
            "soundslike",
            "str",
            "from",
            "over",
            "and",
            "or",
            "exists",
            "forall",
            "eval",
            "accumulate",
            "collect");

    private final List<DrlToken> tokens;
    private final Spot file;

    private DrlConditions(List<DrlToken> tokens, Spot file) {
        this.tokens = tokens;
        this.file = file;
    }

    /** Reports what is wrong with the conditions; tells whether all parentheses are closed. */
    static boolean check(List<DrlToken> tokens, Spot file) {
        DrlConditions conditions = new DrlConditions(tokens, file);
        if (!conditions.isClosed()) {
            return false;
        }
        conditions.checkEach();
        return true;
    }

    private boolean isClosed() {
        Deque<DrlToken> open = new ArrayDeque<>();
        for (DrlToken token : tokens) {
            if (token.is("end")) {
                break;
            }
            if (token.is("(")) {
                open.push(token);
            } else if (token.is(")") && open.poll() == null) {
                spot(token).problem(DrlOutline.SYNTAX, "this parenthesis closes none: a ')' too many", "");
                return false;
            }
        }
        if (!open.isEmpty()) {
            spot(open.peekLast()).problem(DrlOutline.SYNTAX, "this parenthesis is never closed: ')' is missing", ")");
        }
        return open.isEmpty();
    }

    private void checkEach() {
        Deque<Boolean> inPattern = new ArrayDeque<>();
        for (int at = 0; at < tokens.size(); at++) {
            DrlToken token = tokens.get(at);
            DrlToken before = at > 0 ? tokens.get(at - 1) : new DrlToken(";", 0);
            DrlToken after = at + 1 < tokens.size() ? tokens.get(at + 1) : new DrlToken(";", 0);
            if (token.is("(")) {
                inPattern.push(before.isType());
            } else if (token.is(")")) {
                inPattern.poll();
            }
            boolean begins = before.is("(", ",", ";") || inPattern.isEmpty();
            if (token.isBinding() && begins && after.isWord() && !BETWEEN.contains(after.text())) {
                spot(token)
                        .problem(
                                DrlOutline.SYNTAX,
                                "a colon is missing between '" + token.text() + "' and '" + after.text() + "'",
                                token.text() + " : " + after.text());
                return;
            }
            if (token.is("=") && !inPattern.isEmpty() && token.from() > before.to() && after.from() > token.to()) {
                spot(token).problem(DrlOutline.SYNTAX, "'=' compares nothing; equal is written ==", "==");
                return;
            }
            if (inPattern.isEmpty() && token.isType() && !after.is("(")) {
                spot(token)
                        .problem(
                                DrlOutline.SYNTAX,
                                "parentheses are missing after '" + token.text() + "'",
                                token.text() + "()");
                return;
            }
            boolean constraint = Boolean.TRUE.equals(inPattern.peek());
            if (constraint && token.from() > before.to() && endsOperand(before) && beginsOperand(token)) {
                spot(token).problem(DrlOutline.SYNTAX, "a comma is missing before '" + token.text() + "'", ",");
                return;
            }
        }
    }

    private static boolean endsOperand(DrlToken token) {
        return token.is(")") || (beginsOperand(token) && !BETWEEN.contains(token.text()));
    }

    private static boolean beginsOperand(DrlToken token) {
        return (token.isWord() && !BETWEEN.contains(token.text()))
                || token.isBinding()
                || token.isQuoted()
                || token.isNumber();
    }

    private Spot spot(DrlToken token) {
        return file.at(token.from(), token.to());
    }
}
