package dev.sherpa.rules.repair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a constraint by specs/rule-pack.md, section 5, to tell candidates apart; what is proposed is evaluated by Drools.
 *
 * <p>Both sides of every comparison are looked at, and what they stand for is told to whoever wants to know it.
 */
final class Constraint {

    /** The words that are no names. */
    static final Set<String> SIGNS = Set.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "&&",
            "||",
            "!",
            "(",
            ")",
            ",",
            "+",
            "-",
            "*",
            "/",
            "in",
            "not",
            "contains",
            "least",
            "greatest",
            "sum",
            "difference",
            "product",
            "quotient",
            "number",
            "daysAfter",
            "daysBefore");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final List<String> words;
    private final Function<String, @Nullable Object> names;
    private final Consumer<Object> compared;
    private int next;

    /**
     * Creates the reading of a constraint.
     *
     * @param words its words and signs
     * @param names what names stand for; null for what is absent
     * @param compared told every value that something is compared with
     */
    Constraint(List<String> words, Function<String, @Nullable Object> names, Consumer<Object> compared) {
        this.words = words;
        this.names = names;
        this.compared = compared;
    }

    /** Tells whether it holds. */
    boolean holds() {
        boolean holds = all();
        while (took("||")) {
            holds |= all();
        }
        return holds;
    }

    private boolean all() {
        boolean holds = one();
        while (took("&&")) {
            holds &= one();
        }
        return holds;
    }

    private boolean one() {
        if (took("!")) {
            return !one();
        }
        int from = next;
        if (took("(")) {
            boolean holds = holds();
            if (took(")") && !isOperator(peek())) {
                return holds;
            }
            next = from;
        }
        return comparison();
    }

    private boolean comparison() {
        Object left = sum();
        boolean not = took("not");
        String operator = take();
        if (operator.equals("in")) {
            return in(left) != not;
        }
        Object right = sum();
        tell(left);
        tell(right);
        return switch (operator) {
            case "contains" -> (left instanceof List<?> list && right != null && list.contains(right)) != not;
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> order(left, right, -1, -1);
            case "<=" -> order(left, right, -1, 0);
            case ">" -> order(left, right, 1, 1);
            case ">=" -> order(left, right, 0, 1);
            default -> false;
        };
    }

    private boolean in(@Nullable Object left) {
        boolean in = false;
        tell(left);
        take();
        do {
            boolean absent = peek().equals("null");
            Object value = sum();
            tell(value);
            in |= absent ? left == null : left != null && left.equals(value);
        } while (took(","));
        take();
        return in;
    }

    /** Tells whether two values are equal; nothing equals what is absent but the literal {@code null}. */
    private boolean same(@Nullable Object left, @Nullable Object right) {
        boolean literal = words.get(next - 1).equals("null")
                || words.get(Math.max(next - 3, 0)).equals("null");
        return left == null || right == null ? left == right && literal : left.equals(right);
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

    private @Nullable Object sum() {
        Object value = product();
        while (peek().equals("+") || peek().equals("-")) {
            value = Arithmetic.of(take(), value, product());
        }
        return value;
    }

    private @Nullable Object product() {
        Object value = term();
        while (peek().equals("*") || peek().equals("/")) {
            value = Arithmetic.of(take(), value, term());
        }
        return value;
    }

    private @Nullable Object term() {
        String word = take();
        if (word.equals("-")) {
            return Arithmetic.of("-", BigDecimal.ZERO, term());
        }
        if (word.equals("(")) {
            Object value = sum();
            take();
            return value;
        }
        if (!peek().equals("(") || isOperator(word)) {
            return names.apply(word);
        }
        take();
        List<@Nullable Object> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (took(","));
        take();
        return Arithmetic.of(word, arguments.get(0), arguments.get(arguments.size() - 1));
    }

    private void tell(@Nullable Object value) {
        if (value != null) {
            compared.accept(value);
        }
    }

    private static boolean isOperator(String word) {
        return COMPARISONS.contains(word)
                || Set.of("+", "-", "*", "/", "in", "not", "contains", "matches")
                        .contains(word);
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    private String take() {
        String word = peek();
        next++;
        return word;
    }

    private boolean took(String word) {
        boolean same = peek().equals(word);
        next += same ? 1 : 0;
        return same;
    }
}
