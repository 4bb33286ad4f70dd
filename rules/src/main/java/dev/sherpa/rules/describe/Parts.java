package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.ArrayList;
import java.util.List;

/** Takes the tokens of a condition apart by their parentheses and signs. */
final class Parts {

    private Parts() {}

    /** Returns what stands within the parentheses that open at an index. */
    static List<DrlToken> inside(List<DrlToken> tokens, int open) {
        return tokens.subList(open + 1, closing(tokens, open));
    }

    /** Returns the index of the parenthesis that closes the first one at or behind an index. */
    static int closing(List<DrlToken> tokens, int from) {
        int depth = 0;
        for (int at = from; at < tokens.size(); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(at).is(")")) {
                return at;
            }
        }
        return tokens.size();
    }

    /** Returns the parts between the signs of one kind outside parentheses, empty ones left out. */
    static List<List<DrlToken>> split(List<DrlToken> tokens, String sign) {
        List<List<DrlToken>> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(at).is(sign)) {
                parts.add(tokens.subList(from, at));
                from = at + 1;
            }
        }
        parts.add(tokens.subList(from, tokens.size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
