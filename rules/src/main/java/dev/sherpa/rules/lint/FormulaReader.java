package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.All;
import dev.sherpa.rules.lint.Formula.Any;
import dev.sherpa.rules.lint.Formula.Relation;
import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Computed;
import dev.sherpa.rules.lint.Term.Ranked;
import dev.sherpa.rules.pack.ConstraintTree;
import dev.sherpa.rules.pack.ConstraintTree.Compared;
import dev.sherpa.rules.pack.ConstraintTree.Joined;
import dev.sherpa.rules.pack.ConstraintTree.Negated;
import dev.sherpa.rules.pack.TermTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Tells what constraints and terms say, given what their attributes, bindings and constants stand for. */
final class FormulaReader {

    private static final String NULL = "null";

    private final Function<String, Term> names;

    FormulaReader(Function<String, Term> names) {
        this.names = names;
    }

    Formula formula(ConstraintTree constraint) {
        if (constraint instanceof Joined joined) {
            List<Formula> parts = joined.parts().stream().map(this::formula).toList();
            return joined.all() ? new All(parts) : new Any(parts);
        }
        return constraint instanceof Negated negated
                ? formula(negated.part()).not()
                : comparison((Compared) constraint);
    }

    Term term(TermTree tree) {
        if (tree instanceof TermTree.Computed computed) {
            List<Term> arguments = computed.arguments().stream().map(this::term).toList();
            return computed.function().equals("number")
                    ? arguments.get(0)
                    : new Computed(computed.function(), arguments);
        }
        return operand((TermTree.Word) tree);
    }

    private Formula comparison(Compared compared) {
        TermTree left = compared.left();
        TermTree right = compared.right().get(0);
        return switch (compared.operator()) {
            case "in" -> among(compared);
            case "not in" -> among(compared).not();
            case "contains" -> new Test(term(left), Relation.CONTAINS, term(right), true);
            case "not contains" -> new Test(term(left), Relation.CONTAINS, term(right), false);
            case "matches" -> new Test(term(left), Relation.MATCHES, term(right), true);
            case "==" -> equal(left, right);
            case "!=" -> equal(left, right).not();
            case "<" -> new Test(term(left), Relation.LESS, term(right), true);
            case "<=" -> new Test(term(left), Relation.AT_MOST, term(right), true);
            case ">" -> new Test(term(right), Relation.LESS, term(left), true);
            default -> new Test(term(right), Relation.AT_MOST, term(left), true);
        };
    }

    private Formula among(Compared compared) {
        return new Any(compared.right().stream()
                .map(value -> equal(compared.left(), value))
                .toList());
    }

    private Formula equal(TermTree left, TermTree right) {
        if (isNull(left) || isNull(right)) {
            return Test.absent(term(isNull(left) ? right : left));
        }
        return new Test(term(left), Relation.EQUAL, term(right), true);
    }

    private static boolean isNull(TermTree tree) {
        return tree instanceof TermTree.Word word && word.text().equals(NULL);
    }

    private Term operand(TermTree.Word word) {
        BigDecimal number = word.number();
        if (number != null) {
            return Ranked.number(number);
        }
        String text = word.text();
        return switch (text) {
            case "true" -> Ranked.choice(Ranked.FLAGS, 1);
            case "false" -> Ranked.choice(Ranked.FLAGS, 0);
            default -> text.equals(NULL) || Words.isText(text) ? new Term.Text(text) : names.apply(text);
        };
    }
}
