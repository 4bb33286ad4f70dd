package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.DrlToken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A single comparison as it is written.
 *
 * @param left its left side
 * @param operator its operator
 * @param right its right side; several for {@code in}
 */
record ComparisonSyntax(Term left, Operator operator, List<Term> right) {

    private static final Map<String, String> ARITHMETIC =
            Map.of("+", "sum", "-", "difference", "*", "product", "/", "quotient");

    /** Reads a comparison that the pack language knows, and that nothing is joined to. */
    static ComparisonSyntax read(String text) {
        return new Reader(text).comparison();
    }

    /** Returns it with the side that speaks of what is compared to the left. */
    ComparisonSyntax facing() {
        return operator.symmetric() && !left.isOwn() && right.get(0).isOwn()
                ? new ComparisonSyntax(right.get(0), operator.turned(), List.of(left))
                : this;
    }

    private static final class Reader {

        private final String text;
        private final List<DrlToken> tokens;
        private int next;

        private Reader(String text) {
            this.text = text;
            this.tokens = DrlToken.of(text);
        }

        private ComparisonSyntax comparison() {
            Term left = sum();
            String sign = took("not") ? "not " + take().text() : take().text();
            List<Term> right = new ArrayList<>();
            if (sign.endsWith("in")) {
                took("(");
                do {
                    right.add(sum());
                } while (took(","));
            } else {
                right.add(sum());
            }
            return new ComparisonSyntax(left, Operator.of(sign), List.copyOf(right));
        }

        private Term sum() {
            int from = next;
            Term left = product();
            while (peek("+", "-")) {
                left = computed(from, ARITHMETIC.get(take().text()), left, product());
            }
            return left;
        }

        private Term product() {
            int from = next;
            Term left = single();
            while (peek("*", "/")) {
                left = computed(from, ARITHMETIC.get(take().text()), left, single());
            }
            return left;
        }

        private Term single() {
            int from = next;
            if (took("(")) {
                Term inner = sum();
                took(")");
                return inner;
            }
            DrlToken token = take();
            if (token.is("-")) {
                String digits = take().text();
                return new Term.Literal(source(from), new BigDecimal("-" + digits));
            }
            if (token.isNumber()) {
                return new Term.Literal(token.text(), new BigDecimal(token.text()));
            }
            if (token.isQuoted()) {
                return new Term.Literal(
                        token.text(), token.text().substring(1, token.text().length() - 1));
            }
            return token.isBinding()
                    ? binding(token.text())
                    : peek("(") ? call(from, token.text()) : word(token.text());
        }

        private static Term binding(String text) {
            int dot = text.indexOf('.');
            return dot < 0
                    ? new Term.Binding(text, text, null)
                    : new Term.Binding(text, text.substring(0, dot), text.substring(dot + 1));
        }

        private static Term word(String word) {
            return switch (word) {
                case "true" -> new Term.Literal(word, true);
                case "false" -> new Term.Literal(word, false);
                case "null" -> new Term.Literal(word, null);
                default ->
                    word.indexOf('.') < 0
                            ? new Term.Own(word)
                            : new Term.Literal(word, word.substring(word.indexOf('.') + 1));
            };
        }

        private Term call(int from, String function) {
            List<Term> arguments = new ArrayList<>();
            took("(");
            do {
                arguments.add(sum());
            } while (took(","));
            took(")");
            return new Term.Computed(source(from), function, List.copyOf(arguments));
        }

        private Term computed(int from, @Nullable String function, Term left, Term right) {
            return new Term.Computed(source(from), String.valueOf(function), List.of(left, right));
        }

        private String source(int from) {
            return text.substring(tokens.get(from).from(), tokens.get(next - 1).to());
        }

        private boolean peek(String... signs) {
            return next < tokens.size() && tokens.get(next).is(signs);
        }

        private boolean took(String sign) {
            boolean same = peek(sign);
            next += same ? 1 : 0;
            return same;
        }

        private DrlToken take() {
            return tokens.get(next++);
        }
    }
}
