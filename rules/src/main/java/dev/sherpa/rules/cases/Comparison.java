package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison of two values by {@code <}, {@code <=}, {@code >} or {@code >=}: the second is the bar.
 *
 * @param left the value that is compared
 * @param operator the operator
 * @param right the bar
 */
record Comparison(Span left, Token operator, Span right) {

    /** Finds the comparisons in the words and signs of a constraint. */
    static List<Comparison> in(List<Token> tokens) {
        List<Comparison> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is("<", "<=", ">", ">=")) {
                Token first = tokens.get(edge(tokens, at, -1));
                Token last = tokens.get(edge(tokens, at, 1));
                Token operator = tokens.get(at);
                found.add(new Comparison(
                        new Span(first.span().start(), operator.span().start()),
                        operator,
                        new Span(operator.span().end(), last.span().end())));
            }
        }
        return found;
    }

    Span span() {
        return new Span(left.start(), right.end());
    }

    /** Returns the operator with which the comparison turns out otherwise on the far side of the bar. */
    String beyond() {
        return operator.is("<", ">=") ? "<" : ">";
    }

    String where() {
        return operator.is("<", ">=") ? "below" : "above";
    }

    /** Returns the comparison with another operator. */
    String with(String text, String other) {
        return left.of(text).strip() + " " + other + " " + right.of(text).strip();
    }

    /** Returns the index of the outermost token of an operand, going in a direction from the operator. */
    static int edge(List<Token> tokens, int from, int step) {
        String opening = step < 0 ? ")" : "(";
        String closing = step < 0 ? "(" : ")";
        int depth = 0;
        int at = from + step;
        for (; at >= 0 && at < tokens.size(); at += step) {
            Token token = tokens.get(at);
            depth += token.is(opening) ? 1 : token.is(closing) ? -1 : 0;
            if (depth < 0 || depth == 0 && token.is("&&", "||", ",")) {
                break;
            }
        }
        return at - step;
    }
}
