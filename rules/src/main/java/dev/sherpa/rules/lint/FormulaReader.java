package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.All;
import dev.sherpa.rules.lint.Formula.Any;
import dev.sherpa.rules.lint.Formula.Relation;
import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Computed;
import dev.sherpa.rules.lint.Term.Ranked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the words of a constraint, or of a term, of a pack without errors. */
final class FormulaReader {

    private static final Map<String, String> ARITHMETIC =
            Map.of("+", "sum", "-", "difference", "*", "product", "/", "quotient");

    private static final Term NULL = new Term.Text("null");

    private final List<String> words;
    private final Function<String, Term> names;
    private int next;

    private FormulaReader(List<String> words, Function<String, Term> names) {
        this.words = words;
        this.names = names;
    }

    /** What stands in parentheses, and so what anything is until it is known: a comparison or what is compared. */
    private record Read(List<Formula> formula, List<Term> term) {

        static Read of(Formula formula) {
            return new Read(List.of(formula), List.of());
        }

        static Read of(Term term) {
            return new Read(List.of(), List.of(term));
        }

        Formula condition() {
            return formula.get(0);
        }

        Term value() {
            return term.get(0);
        }
    }

    /** Returns what a constraint says, given what its attributes, bindings and constants stand for. */
    static Formula formula(List<String> words, Function<String, Term> names) {
        return new FormulaReader(words, names).either().condition();
    }

    /** Returns the terms of a list, each behind the other with a comma between. */
    static List<Term> terms(List<String> words, Function<String, Term> names) {
        return new FormulaReader(words, names).list();
    }

    private Read either() {
        Read first = both();
        if (!peek("||")) {
            return first;
        }
        List<Formula> parts = new ArrayList<>(List.of(first.condition()));
        while (took("||")) {
            parts.add(both().condition());
        }
        return Read.of(new Any(parts));
    }

    private Read both() {
        Read first = negated();
        if (!peek("&&")) {
            return first;
        }
        List<Formula> parts = new ArrayList<>(List.of(first.condition()));
        while (took("&&")) {
            parts.add(negated().condition());
        }
        return Read.of(new All(parts));
    }

    private Read negated() {
        return took("!") ? Read.of(parenthesis().condition().not()) : comparison();
    }

    private Read comparison() {
        Read left = sum();
        if (left.term().isEmpty() || next == words.size()) {
            return left;
        }
        boolean not = took("not");
        String operator = words.get(next);
        if (!Words.isComparison(operator)
                && !List.of("in", "contains", "matches").contains(operator)) {
            return left;
        }
        next++;
        Formula positive =
                switch (operator) {
                    case "in" -> among(left.value());
                    case "contains" -> new Test(left.value(), Relation.CONTAINS, sum().value(), true);
                    case "matches" -> new Test(left.value(), Relation.MATCHES, sum().value(), true);
                    default -> compared(left.value(), operator, sum().value());
                };
        return Read.of(not ? positive.not() : positive);
    }

    private Formula among(Term left) {
        next++;
        List<Term> values = list();
        next++;
        return new Any(values.stream().map(each -> compared(left, "==", each)).toList());
    }

    private static Formula compared(Term left, String operator, Term right) {
        if (left.equals(NULL) || right.equals(NULL)) {
            Term other = left.equals(NULL) ? right : left;
            return operator.equals("==") ? Test.absent(other) : Test.present(other);
        }
        return switch (operator) {
            case "==" -> new Test(left, Relation.EQUAL, right, true);
            case "!=" -> new Test(left, Relation.EQUAL, right, false);
            case "<" -> new Test(left, Relation.LESS, right, true);
            case "<=" -> new Test(left, Relation.AT_MOST, right, true);
            case ">" -> new Test(right, Relation.LESS, left, true);
            default -> new Test(right, Relation.AT_MOST, left, true);
        };
    }

    private Read sum() {
        Read left = product();
        while (peek("+") || peek("-")) {
            String function = function();
            left = Read.of(
                    new Computed(function, List.of(left.value(), product().value())));
        }
        return left;
    }

    private Read product() {
        Read left = single();
        while (peek("*") || peek("/")) {
            String function = function();
            left = Read.of(new Computed(function, List.of(left.value(), single().value())));
        }
        return left;
    }

    private String function() {
        return String.valueOf(ARITHMETIC.get(words.get(next++)));
    }

    private Read single() {
        if (peek("(")) {
            return parenthesis();
        }
        String word = words.get(next++);
        if (word.equals("-")) {
            return Read.of(Ranked.number(new BigDecimal(words.get(next++)).negate()));
        }
        if (!took("(")) {
            return Read.of(operand(word));
        }
        List<Term> arguments = list();
        next++;
        return Read.of(word.equals("number") ? arguments.get(0) : new Computed(word, arguments));
    }

    private Term operand(String word) {
        if (Words.isNumber(word)) {
            return Ranked.number(new BigDecimal(word));
        }
        return switch (word) {
            case "null" -> NULL;
            case "true" -> Ranked.choice(Ranked.FLAGS, 1);
            case "false" -> Ranked.choice(Ranked.FLAGS, 0);
            default -> Words.isText(word) ? new Term.Text(word) : names.apply(word);
        };
    }

    private Read parenthesis() {
        next++;
        Read inner = either();
        next++;
        return inner;
    }

    private List<Term> list() {
        List<Term> terms = new ArrayList<>();
        do {
            terms.add(either().value());
        } while (took(","));
        return terms;
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
