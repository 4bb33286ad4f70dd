package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes a constraint apart where {@code &&} joins its parts. */
final class Conjuncts {

    private Conjuncts() {}

    /** Returns where the parts stand: the constraint itself when it has none, or when {@code ||} joins it. */
    static List<Span> of(String text, Span constraint) {
        List<DrlToken> tokens = DrlToken.of(constraint.of(text));
        List<Span> parts = new ArrayList<>();
        split(tokens, parts);
        return parts.stream()
                .map(part -> new Span(constraint.start() + part.start(), constraint.start() + part.end()))
                .toList();
    }

    /** Tells whether a part is more than one comparison, and quoted whole. */
    static boolean isWhole(String part) {
        return DrlToken.of(part).stream().anyMatch(token -> token.is("||", "&&", "!"));
    }

    private static void split(List<DrlToken> tokens, List<Span> parts) {
        List<List<DrlToken>> joined = between(tokens, "&&");
        if (between(tokens, "||").size() > 1) {
            add(tokens, parts);
        } else if (joined.size() > 1) {
            joined.forEach(each -> split(each, parts));
        } else if (isInParentheses(tokens)) {
            split(tokens.subList(1, tokens.size() - 1), parts);
        } else {
            add(tokens, parts);
        }
    }

    private static void add(List<DrlToken> tokens, List<Span> parts) {
        parts.add(new Span(tokens.get(0).from(), tokens.get(tokens.size() - 1).to()));
    }

    private static boolean isInParentheses(List<DrlToken> tokens) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += depth(tokens.get(at));
            if (depth == 0) {
                return tokens.get(0).is("(") && at == tokens.size() - 1;
            }
        }
        return false;
    }

    private static List<List<DrlToken>> between(List<DrlToken> tokens, String sign) {
        List<List<DrlToken>> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += depth(tokens.get(at));
            if (depth == 0 && tokens.get(at).is(sign)) {
                parts.add(tokens.subList(from, at));
                from = at + 1;
            }
        }
        parts.add(tokens.subList(from, tokens.size()));
        return parts;
    }

    private static int depth(DrlToken token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
}
