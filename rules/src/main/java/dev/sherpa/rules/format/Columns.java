package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.DrlToken;
import java.util.List;

/** Finds the column in which the annotations of the attributes of a type begin, counted from where attributes begin. */
final class Columns {

    private Columns() {}

    /** Returns the column behind the longest attribute that has annotations. */
    static int of(List<DrlToken> attributes) {
        int longest = 0;
        int width = 0;
        int depth = 0;
        DrlToken before = new DrlToken(";", 0);
        DrlToken last = before;
        for (int at = 0; at < attributes.size(); at++) {
            DrlToken token = attributes.get(at);
            boolean names = depth == 0
                    && token.isWord()
                    && at + 1 < attributes.size()
                    && attributes.get(at + 1).is(":");
            if (depth == 0 && token.is("end") && !names) {
                break;
            }
            if (names) {
                width = 0;
            }
            if (depth == 0 && token.is("@")) {
                longest = Math.max(longest, width);
                width = Integer.MIN_VALUE;
            }
            width += (width > 0 && Spacing.blank(before, last, token, true) ? 1 : 0)
                    + token.text().length();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            before = last;
            last = token;
        }
        return longest + 1;
    }
}
