package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.ConstraintTree;
import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.SyntaxTree;
import dev.sherpa.rules.pack.TermTree;
import java.math.BigDecimal;
import java.util.List;

/**
 * A single comparison as it is written.
 *
 * @param left its left side
 * @param operator its operator
 * @param right its right side; several for {@code in}
 */
record ComparisonSyntax(Term left, Operator operator, List<Term> right) {

    /** Reads a comparison that the pack language knows, and that nothing is joined to. */
    static ComparisonSyntax read(String text) {
        Reader reader = new Reader(text, DrlToken.of(text));
        List<String> words = reader.tokens().stream().map(DrlToken::text).toList();
        ConstraintTree.Compared compared = (ConstraintTree.Compared) ConstraintTree.of(words);
        return new ComparisonSyntax(
                reader.term(compared.left()),
                Operator.of(compared.operator()),
                compared.right().stream().map(reader::term).toList());
    }

    /** Returns it with the side that speaks of what is compared to the left. */
    ComparisonSyntax facing() {
        return operator.symmetric() && !left.isOwn() && right.get(0).isOwn()
                ? new ComparisonSyntax(right.get(0), operator.turned(), List.of(left))
                : this;
    }

    /**
     * Tells of the sides of a comparison what they are.
     *
     * @param text its source text
     * @param tokens its words and signs
     */
    private record Reader(String text, List<DrlToken> tokens) {

        Term term(TermTree tree) {
            String source = source(tree);
            if (tree instanceof TermTree.Computed computed) {
                List<Term> arguments =
                        computed.arguments().stream().map(this::term).toList();
                return new Term.Computed(source, computed.function(), arguments);
            }
            BigDecimal number = ((TermTree.Word) tree).number();
            return number == null ? word(source) : new Term.Literal(source, number);
        }

        private static Term word(String word) {
            int dot = word.indexOf('.');
            if (word.startsWith("\"")) {
                return new Term.Literal(word, word.substring(1, word.length() - 1));
            }
            if (word.startsWith("$")) {
                return dot < 0
                        ? new Term.Binding(word, word, null)
                        : new Term.Binding(word, word.substring(0, dot), word.substring(dot + 1));
            }
            return switch (word) {
                case "true" -> new Term.Literal(word, true);
                case "false" -> new Term.Literal(word, false);
                case "null" -> new Term.Literal(word, null);
                default -> dot < 0 ? new Term.Own(word) : new Term.Literal(word, word.substring(dot + 1));
            };
        }

        private String source(SyntaxTree tree) {
            return text.substring(
                    tokens.get(tree.from()).from(), tokens.get(tree.to() - 1).to());
        }
    }
}
