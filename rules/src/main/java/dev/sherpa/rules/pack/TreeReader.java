package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.ConstraintTree.Compared;
import dev.sherpa.rules.pack.ConstraintTree.Joined;
import dev.sherpa.rules.pack.ConstraintTree.Negated;
import dev.sherpa.rules.pack.TermTree.Computed;
import dev.sherpa.rules.pack.TermTree.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads constraints and terms of a pack without errors: what stands in parentheses is known only when it has been read. */
final class TreeReader {

    private static final Map<String, String> ARITHMETIC =
            Map.of("+", "sum", "-", "difference", "*", "product", "/", "quotient");
    private static final Set<String> OPERATORS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "in", "not", "contains", "matches");

    private final List<String> words;
    private int next;

    TreeReader(List<String> words) {
        this.words = words;
    }

    ConstraintTree constraint() {
        return (ConstraintTree) tree();
    }

    List<TermTree> terms() {
        List<TermTree> terms = new ArrayList<>();
        do {
            terms.add((TermTree) tree());
        } while (took(","));
        return List.copyOf(terms);
    }

    private SyntaxTree tree() {
        return joined("||", () -> joined("&&", this::single));
    }

    private SyntaxTree joined(String sign, Supplier<SyntaxTree> part) {
        int from = next;
        SyntaxTree first = part.get();
        if (!peek(sign)) {
            return first;
        }
        List<ConstraintTree> parts = new ArrayList<>(List.of((ConstraintTree) first));
        while (took(sign)) {
            parts.add((ConstraintTree) part.get());
        }
        return new Joined(sign.equals("&&"), List.copyOf(parts), from, next);
    }

    private SyntaxTree single() {
        int from = next;
        if (took("!")) {
            return new Negated((ConstraintTree) parenthesis(), from, next);
        }
        SyntaxTree left = sum();
        if (!(left instanceof TermTree term) || next == words.size() || !OPERATORS.contains(words.get(next))) {
            return left;
        }
        String operator = took("not") ? "not " + words.get(next++) : words.get(next++);
        List<TermTree> right = operator.endsWith("in") ? inParentheses() : List.of((TermTree) sum());
        return new Compared(term, operator, right, from, next);
    }

    private SyntaxTree sum() {
        return computed(Set.of("+", "-"), () -> computed(Set.of("*", "/"), this::operand));
    }

    private SyntaxTree computed(Set<String> signs, Supplier<SyntaxTree> operand) {
        int from = next;
        SyntaxTree left = operand.get();
        while (next < words.size() && signs.contains(words.get(next))) {
            String function = String.valueOf(ARITHMETIC.get(words.get(next++)));
            left = new Computed(function, List.of((TermTree) left, (TermTree) operand.get()), from, next);
        }
        return left;
    }

    private SyntaxTree operand() {
        if (peek("(")) {
            return parenthesis();
        }
        int from = next;
        String word = words.get(next++);
        if (word.equals("-")) {
            return new Word("-" + words.get(next++), from, next);
        }
        return peek("(") ? new Computed(word, inParentheses(), from, next) : new Word(word, from, next);
    }

    private SyntaxTree parenthesis() {
        next++;
        SyntaxTree inner = tree();
        next++;
        return inner;
    }

    private List<TermTree> inParentheses() {
        next++;
        List<TermTree> inner = terms();
        next++;
        return inner;
    }

    private boolean peek(String word) {
        return next < words.size() && words.get(next).equals(word);
    }

    private boolean took(String word) {
        boolean same = peek(word);
        next += same ? 1 : 0;
        return same;
    }
}
