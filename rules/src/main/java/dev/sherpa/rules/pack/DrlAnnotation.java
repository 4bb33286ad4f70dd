package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Set;

/** Looks at how an annotation is written: {@code @name}, or {@code @name( value )} with texts in quotes. */
final class DrlAnnotation {

    private static final Set<String> TEXTS = Set.of("item", "conclusion", "cite", "says", "doc", "unit", "ordered");

    private DrlAnnotation() {}

    /** Reports what is wrong with the annotation at an index; returns the index behind it, or -1 if it has no end. */
    static int check(List<DrlToken> tokens, int at, Spot file) {
        DrlToken name = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
        if (!name.isWord()) {
            spot(file, tokens.get(at)).problem(DrlOutline.SYNTAX, "the name of an annotation is missing after @", null);
            return -1;
        }
        int open = at + 2;
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            DrlToken here = open < tokens.size() ? tokens.get(open) : name;
            if (here.isQuoted()) {
                spot(file, here)
                        .problem(
                                DrlOutline.SYNTAX,
                                "'(' is missing: the value of @" + name.text() + " is in parentheses",
                                "(");
                return -1;
            }
            return open;
        }
        if (open + 1 < tokens.size()
                && TEXTS.contains(name.text())
                && !tokens.get(open + 1).isQuoted()
                && !tokens.get(open + 1).is(")")) {
            spot(file, tokens.get(open + 1))
                    .problem(
                            DrlOutline.SYNTAX,
                            "the value of @" + name.text() + " is a text in double quotes",
                            "\"" + tokens.get(open + 1).text() + "\"");
            return -1;
        }
        int depth = 0;
        for (int index = open; index < tokens.size(); index++) {
            DrlToken token = tokens.get(index);
            if (token.is("@", "when", "then", "end")) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                return index + 1;
            }
        }
        spot(file, tokens.get(open))
                .problem(
                        DrlOutline.SYNTAX,
                        "this parenthesis of @" + name.text() + " is never closed: ')' is missing",
                        ")");
        return -1;
    }

    private static Spot spot(Spot file, DrlToken token) {
        return file.at(token.from(), token.to());
    }
}
