package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.ConstraintTree;
import dev.sherpa.rules.pack.ConstraintTree.Compared;
import dev.sherpa.rules.pack.ConstraintTree.Joined;
import dev.sherpa.rules.pack.ConstraintTree.Negated;
import dev.sherpa.rules.pack.TermTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a constraint by specs/rule-pack.md, section 5, to tell candidates apart; what is proposed is evaluated by Drools.
 *
 * <p>Both sides of every comparison are looked at, and what they stand for is told to whoever wants to know it.
 */
final class Constraint {

    private final Function<String, @Nullable Object> names;
    private final Consumer<Object> compared;

    /**
     * Creates an evaluation.
     *
     * @param names what words stand for; null for what is absent
     * @param compared told every value that something is compared with
     */
    Constraint(Function<String, @Nullable Object> names, Consumer<Object> compared) {
        this.names = names;
        this.compared = compared;
    }

    /** Tells whether a constraint holds. */
    boolean holds(ConstraintTree tree) {
        if (tree instanceof Joined joined) {
            boolean holds = joined.all();
            for (ConstraintTree part : joined.parts()) {
                holds = joined.all() ? holds & holds(part) : holds | holds(part);
            }
            return holds;
        }
        return tree instanceof Negated negated ? !holds(negated.part()) : compares((Compared) tree);
    }

    private boolean compares(Compared comparison) {
        Object left = value(comparison.left());
        Object right = null;
        boolean same = false;
        for (TermTree side : comparison.right()) {
            right = value(side);
            same |= same(comparison.left(), left, side, right);
        }
        return switch (comparison.operator()) {
            case "==", "in" -> same;
            case "!=", "not in" -> !same;
            case "contains" -> contains(left, right);
            case "not contains" -> !contains(left, right);
            case "<" -> order(left, right, -1, -1);
            case "<=" -> order(left, right, -1, 0);
            case ">" -> order(left, right, 1, 1);
            case ">=" -> order(left, right, 0, 1);
            default -> false;
        };
    }

    private @Nullable Object value(TermTree side) {
        Object value = side.value(word -> names.apply(word.text()));
        Object plain = value instanceof BigDecimal number ? Values.plain(number) : value;
        if (plain != null) {
            compared.accept(plain);
        }
        return plain;
    }

    /** Tells whether two values are equal; nothing equals what is absent but the literal {@code null}. */
    private static boolean same(TermTree one, @Nullable Object left, TermTree other, @Nullable Object right) {
        return left == null || right == null ? left == right && (isNull(one) || isNull(other)) : left.equals(right);
    }

    private static boolean isNull(TermTree tree) {
        return tree instanceof TermTree.Word word && word.text().equals("null");
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        return left instanceof List<?> list && right != null && list.contains(right);
    }

    private static boolean order(@Nullable Object left, @Nullable Object right, int low, int high) {
        int sign;
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            sign = a.compareTo(b);
        } else if (left instanceof LocalDate a && right instanceof LocalDate b) {
            sign = a.compareTo(b);
        } else if (left instanceof Constant a && right instanceof Constant b) {
            sign = Integer.compare(a.place(), b.place());
        } else {
            return false;
        }
        int normal = Integer.signum(sign);
        return low <= normal && normal <= high;
    }
}
