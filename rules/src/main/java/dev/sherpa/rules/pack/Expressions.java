package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.ValueType.Kind;
import dev.sherpa.rules.provided.RegularExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a constraint: checks it, and writes it as it is compiled.
 *
 * <p>An allow-list: whatever is not an attribute, a binding, a literal, a constant, a provided function or one of the
 * operators is refused, and so is a comparison of values that do not compare. What is compiled differs from what is
 * written where Drools' own reading would: numbers are exact, arithmetic is that of the provided functions, and an absent
 * value equals nothing, not even another absent one.
 */
final class Expressions {

    private static final int DEEPEST = 50;
    private static final Set<String> ORDERINGS = Set.of("<", "<=", ">", ">=");

    private final Operands operands;
    private final Spot spot;
    private final Tokens tokens;
    private int depth;

    private Expressions(Tokens tokens, PackParts parts, Scope scope, Spot spot) {
        this.tokens = tokens;
        this.operands = new Operands(parts, scope, spot);
        this.spot = spot;
    }

    /**
     * What the words of a constraint can mean.
     *
     * @param type the type of the pattern
     * @param attributes its attributes
     * @param bindings what is bound so far
     */
    record Scope(String type, Map<String, ValueType> attributes, Map<String, Bound> bindings) {}

    /** Returns a constraint as it is compiled; what is wrong with it is reported of its spot. */
    static String compiled(String constraint, PackParts parts, Scope scope, Spot spot) {
        try {
            Expressions reader = new Expressions(new Tokens(constraint), parts, scope, spot);
            Operand whole = reader.either();
            if (!reader.tokens.atEnd()) {
                throw reader.tokens.unreadable("'" + reader.tokens.peek() + "' is not expected");
            }
            reader.holds(whole);
            return whole.compiled();
        } catch (Tokens.Unreadable e) {
            unreadable(e, constraint, spot);
            return constraint;
        }
    }

    /** Returns what an argument is; what is wrong with it is reported of its spot. */
    static ValueType typeOf(String argument, PackParts parts, Scope scope, Spot spot) {
        try {
            return new Expressions(new Tokens(argument), parts, scope, spot)
                    .single()
                    .type();
        } catch (Tokens.Unreadable e) {
            unreadable(e, argument, spot);
            return ValueType.ANY;
        }
    }

    private static void unreadable(Tokens.Unreadable e, String constraint, Spot spot) {
        boolean asWritten = spot.text().startsWith(constraint, spot.from());
        Spot wrong = asWritten ? spot.at(spot.from() + e.at(), spot.from() + constraint.length()) : spot;
        wrong.problem(e.getMessage() + ", in: " + constraint.strip());
    }

    private Operand either() {
        if (++depth > DEEPEST) {
            throw tokens.unreadable("parentheses are nested at most " + DEEPEST + " deep");
        }
        Operand left = both();
        while (tokens.took("||")) {
            left = joined(left, "||", both());
        }
        depth--;
        return left;
    }

    private Operand both() {
        Operand left = negated();
        while (tokens.took("&&")) {
            left = joined(left, "&&", negated());
        }
        return left;
    }

    private Operand joined(Operand left, String operator, Operand right) {
        holds(left);
        holds(right);
        return condition(
                left.source() + " " + operator + " " + right.source(),
                left.compiled() + " " + operator + " " + right.compiled());
    }

    private Operand negated() {
        if (!tokens.took("!")) {
            return comparison();
        }
        Operand inner = parenthesis();
        holds(inner);
        return condition("!" + inner.source(), "!" + inner.compiled());
    }

    private Operand comparison() {
        Operand left = sum();
        String operator = tokens.peek();
        if (operator.equals("==") || operator.equals("!=") || ORDERINGS.contains(operator)) {
            tokens.take();
            return compared(left, operator, sum());
        }
        boolean not = operator.equals("not");
        String word = not ? tokens.peek(1) : operator;
        if (!Set.of("in", "contains", "matches").contains(word) || (not && word.equals("matches"))) {
            return left;
        }
        tokens.take();
        if (not) {
            tokens.take();
        }
        return switch (word) {
            case "in" -> among(left, not);
            case "contains" -> containing(left, not);
            default -> matching(left);
        };
    }

    private Operand compared(Operand left, String operator, Operand right) {
        boolean ordering = ORDERINGS.contains(operator);
        if (!left.type().comparesWith(right.type())
                || (ordering && !(left.type().isOrdered() && right.type().isOrdered()))) {
            spot.problem(left.source() + " is " + left.type() + ", and " + right.source() + " is " + right.type()
                    + ": they do not compare by " + operator);
        }
        String plain = left.compiled() + " " + operator + " " + right.compiled();
        boolean bothPerhaps = !left.type().present() && !right.type().present();
        return condition(
                left.source() + " " + operator + " " + right.source(),
                bothPerhaps && !ordering ? guarded(left, operator.equals("!="), plain) : plain);
    }

    /** Reads {@code in} as it is compiled: as comparisons with each, as Drools knows no literal to the left of one. */
    private Operand among(Operand left, boolean not) {
        List<String> sources = new ArrayList<>();
        List<String> comparisons = new ArrayList<>();
        tokens.expect("(");
        do {
            Operand each = sum();
            sources.add(each.source());
            comparisons.add(compared(left, not ? "!=" : "==", each).compiled());
        } while (tokens.took(","));
        tokens.expect(")");
        return condition(
                left.source() + (not ? " not in ( " : " in ( ") + String.join(", ", sources) + " )",
                "( " + String.join(not ? " && " : " || ", comparisons) + " )");
    }

    private Operand containing(Operand left, boolean not) {
        Operand right = sum();
        if (!left.type().is(Kind.LIST) || !right.type().is(Kind.TEXT)) {
            spot.problem(left.source() + " is " + left.type() + ", and " + right.source() + " is " + right.type()
                    + ": contains looks for a text in a list");
        }
        String operator = not ? " not contains " : " contains ";
        return condition(left.source() + operator + right.source(), left.compiled() + operator + right.compiled());
    }

    private Operand matching(Operand left) {
        String pattern = tokens.take();
        String source = left.source() + " matches " + pattern;
        String expected = "matches holds a text against a regular expression in quotes, unlike " + source;
        if (!left.type().is(Kind.TEXT) || !pattern.startsWith("\"")) {
            spot.problem(expected);
        } else {
            RegularExpressions.problem(pattern.substring(1, pattern.length() - 1))
                    .ifPresent(reason -> spot.problem(expected + ": " + reason));
        }
        return condition(source, Provided.MATCHES + "( " + left.compiled() + ", " + pattern + " )");
    }

    private Operand sum() {
        Operand left = product();
        while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
            String operator = tokens.take();
            left = operands.computed(left, operator, product());
        }
        return left;
    }

    private Operand product() {
        Operand left = single();
        while (tokens.peek().equals("*") || tokens.peek().equals("/")) {
            String operator = tokens.take();
            left = operands.computed(left, operator, single());
        }
        return left;
    }

    private Operand single() {
        if (tokens.peek().equals("(")) {
            return parenthesis();
        }
        String token = tokens.take();
        if (!tokens.peek().equals("(") || !Provided.FUNCTIONS.contains(token)) {
            return operands.read(token, tokens);
        }
        tokens.expect("(");
        List<Operand> arguments = new ArrayList<>();
        if (!tokens.took(")")) {
            do {
                arguments.add(either());
            } while (tokens.took(","));
            tokens.expect(")");
        }
        return operands.called(token, arguments);
    }

    private Operand parenthesis() {
        tokens.expect("(");
        Operand inner = either();
        tokens.expect(")");
        return new Operand(
                inner.type(), "( " + inner.source() + " )", "( " + inner.compiled() + " )", inner.argument());
    }

    private void holds(Operand operand) {
        if (!operand.type().is(Kind.CONDITION)) {
            spot.problem(
                    operand.type().is(Kind.FLAG)
                            ? "a flag is compared: " + operand.source() + " == true, or == false"
                            : "'" + operand.source() + "' is " + operand.type() + ", where a comparison is expected");
        }
    }

    private static String guarded(Operand left, boolean orAbsent, String comparison) {
        return orAbsent
                ? "( " + left.compiled() + " == null || " + comparison + " )"
                : "( " + left.compiled() + " != null && " + comparison + " )";
    }

    private static Operand condition(String source, String compiled) {
        return new Operand(ValueType.present(Kind.CONDITION), source, compiled);
    }
}
