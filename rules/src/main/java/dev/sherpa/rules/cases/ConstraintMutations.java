package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** Changes a constraint word by word. */
final class ConstraintMutations {

    private final RuleText rule;
    private final Swaps swaps;
    private final List<Token> tokens;
    private final BiConsumer<Operator, Edit> made;

    ConstraintMutations(RuleText rule, Span constraint, Swaps swaps, BiConsumer<Operator, Edit> made) {
        this.rule = rule;
        this.swaps = swaps;
        this.tokens = Token.of(rule.text(), constraint);
        this.made = made;
    }

    void make() {
        for (int at = 0; at < tokens.size(); at++) {
            swapAt(at);
            dropAt(at);
        }
        Comparison.in(tokens).forEach(this::shift);
    }

    private void swapAt(int at) {
        Token token = tokens.get(at);
        if (token.is("not", "!")) {
            made.accept(Operator.SWAP_OPERATOR, new Edit(token.span(), ""));
        } else if (at == 0 || !tokens.get(at - 1).is("not")) {
            Swaps.ofOperator(token.text())
                    .forEach(other -> made.accept(Operator.SWAP_OPERATOR, new Edit(token.span(), other)));
        }
        Swaps.ofFunction(token.text())
                .forEach(other -> made.accept(Operator.SWAP_FUNCTION, new Edit(token.span(), other)));
        swaps.ofValue(token.text()).forEach(other -> change(Operator.SWAP_VALUE, token, other));
        if (Character.isDigit(token.text().charAt(0))) {
            BigDecimal number = new BigDecimal(token.text());
            change(Operator.SHIFT_BAR, token, plain(number.add(BigDecimal.ONE)));
            change(Operator.SHIFT_BAR, token, plain(number.subtract(BigDecimal.ONE)));
        }
    }

    /** Changes a value, unless it stands in a list that has the other one: that leaves it out, which is done already. */
    private void change(Operator operator, Token token, String other) {
        boolean listed = tokens.stream().anyMatch(each -> each.is("in"))
                && tokens.stream().anyMatch(each -> each.is(other));
        if (!listed) {
            made.accept(operator, new Edit(token.span(), other));
        }
    }

    private void dropAt(int at) {
        Token token = tokens.get(at);
        if (token.is("&&", "||", ",")) {
            Token first = tokens.get(Comparison.edge(tokens, at, -1));
            Token last = tokens.get(Comparison.edge(tokens, at, 1));
            made.accept(
                    Operator.DROP_ALTERNATIVE,
                    new Edit(
                            new Span(
                                    first.span().start(),
                                    tokens.get(at + 1).span().start()),
                            ""));
            made.accept(
                    Operator.DROP_ALTERNATIVE,
                    new Edit(
                            new Span(
                                    tokens.get(at - 1).span().end(), last.span().end()),
                            ""));
        }
    }

    /** Shifts a bar that is no number of its own; whichever of the ways does not fit its type is no mutant. */
    private void shift(Comparison bar) {
        String value = bar.right().of(rule.text()).strip();
        if (!value.matches("[0-9.]+")) {
            for (String shifted : List.of(
                    "( " + value + " + 1 )",
                    "( " + value + " - 1 )",
                    "daysAfter( " + value + ", 1 )",
                    "daysBefore( " + value + ", 1 )")) {
                made.accept(Operator.SHIFT_BAR, new Edit(bar.right(), " " + shifted));
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() < 0 ? "( " + number.toPlainString() + " )" : number.toPlainString();
    }
}
