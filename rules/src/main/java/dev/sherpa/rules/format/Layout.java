package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.DrlToken;
import java.util.List;

/**
 * Writes the tokens of a DRL file in the one layout of rule packs.
 *
 * <p>What has a line of its own is stated; within parentheses, between annotations and between the constants of an enum
 * the author breaks lines, and the layout indents them.
 */
final class Layout {

    private static final int STEP = 4;

    /** Stands for a token that begins no line by itself. */
    private static final int WITHIN = -1;

    private final List<Lexeme> lexemes;
    private final List<DrlToken> code;
    private final StringBuilder text = new StringBuilder();
    private Part part = Part.TOP;
    private int at;
    private int next;
    private int depth;
    private int column;
    private boolean annotated;

    Layout(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.code = lexemes.stream()
                .map(Lexeme::token)
                .filter(token -> !token.isComment())
                .toList();
    }

    /** Returns the text in the layout. */
    String text() {
        for (at = 0; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.token().isComment()) {
                comment(lexeme);
            } else {
                code(lexeme);
                next++;
            }
            text.append(lexeme.token().text());
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private void comment(Lexeme comment) {
        if (at > 0 && !comment.beginsLine()) {
            text.append(' ');
        } else if (part == Part.TOP) {
            line(0, !isBelowComment() || comment.newlines() > 1);
        } else {
            line(depth == 0 ? STEP : continued(), false);
        }
    }

    private void code(Lexeme lexeme) {
        DrlToken token = lexeme.token();
        boolean begins = part == Part.TOP;
        column = begins ? 0 : column;
        boolean ends = depth == 0 && part.endsAt(token, code(1));
        part = depth == 0 ? part.of(token, code(-1), code(1)) : part;
        int indent = begins || ends ? 0 : depth > 0 ? WITHIN : indent(token);
        if (indent != WITHIN) {
            line(indent, begins && (!isBelowComment() || lexeme.newlines() > 1));
        } else if (isBroken(lexeme)) {
            line(continued(), false);
        } else {
            text.append(" ".repeat(blanks(lexeme)));
        }
        annotated |= token.is("@");
        depth += token.is("(", "[", "{") ? 1 : token.is(")", "]", "}") ? -1 : 0;
        part = ends ? Part.TOP : part;
    }

    /** Returns the indentation of a token outside parentheses that always begins a line. */
    private int indent(DrlToken token) {
        return switch (part) {
            case RULE -> code(-1).isQuoted() || (token.is("@") && code(1).is("says")) ? STEP : WITHIN;
            case CONDITIONS -> token.is("when") ? 0 : code(-1).is("when", ")") && !token.is(";", ",") ? STEP : WITHIN;
            case CONSEQUENCE -> token.is("then") ? 0 : code(-1).is("then", ";") ? STEP : WITHIN;
            case TYPE -> token.is("@") ? STEP : WITHIN;
            case ATTRIBUTES -> code(1).is(":") ? attribute() : WITHIN;
            case CONSTANTS -> code(-2).is("enum") ? STEP : WITHIN;
            case TOP -> 0;
        };
    }

    private int attribute() {
        if (column == 0) {
            column = Columns.of(code.subList(next, code.size()));
        }
        annotated = false;
        return STEP;
    }

    /** Tells whether the line breaks before a token that need not begin one. */
    private boolean isBroken(Lexeme lexeme) {
        DrlToken token = lexeme.token();
        boolean joins = token.is("&&", "||");
        boolean brokenBehind =
                joins && at + 1 < lexemes.size() && lexemes.get(at + 1).beginsLine();
        return lexemes.get(at - 1).token().isCommentOfALine()
                || ((lexeme.beginsLine() || brokenBehind) && mayBreak(token));
    }

    private boolean mayBreak(DrlToken token) {
        if (depth > 0) {
            return (code(-1).is("(", ",", ";") && !token.is(")", ",", ";"))
                    || token.is("&&", "||")
                    || (code(-1).is(")") && (token.isWord() || token.isBinding()));
        }
        return part == Part.CONSTANTS ? code(-1).is(",") : token.is("@");
    }

    /** Returns the indentation of a line that goes on with what an earlier one began. */
    private int continued() {
        if (depth == 0) {
            return part == Part.RULE || part == Part.CONSTANTS ? STEP : 2 * STEP;
        }
        return STEP * (part == Part.CONSEQUENCE ? Math.max(2, depth) : 1 + depth);
    }

    private int blanks(Lexeme lexeme) {
        boolean annotation = depth == 0 && lexeme.token().is("@");
        if (annotation && part == Part.RULE) {
            return 2;
        }
        if (annotation && part == Part.ATTRIBUTES && !annotated) {
            int width = text.length() - text.lastIndexOf("\n") - 1 - STEP;
            return Math.max(1, column - width);
        }
        return Spacing.blank(code(-2), code(-1), lexeme.token(), lexeme.apart()) ? 1 : 0;
    }

    /** Returns the token so many before or behind the next one, comments left out. */
    private DrlToken code(int ahead) {
        int index = next + ahead;
        return index >= 0 && index < code.size() ? code.get(index) : new DrlToken(";", 0);
    }

    /** Tells whether a comment on a line of its own stands directly before. */
    private boolean isBelowComment() {
        return at > 0
                && lexemes.get(at - 1).token().isComment()
                && (at == 1 || lexemes.get(at - 1).beginsLine());
    }

    private void line(int indent, boolean blankBefore) {
        if (at > 0) {
            text.append(blankBefore ? "\n\n" : "\n");
        }
        text.append(" ".repeat(indent));
    }
}
