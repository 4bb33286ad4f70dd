package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.ValueType.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads what a constraint compares: attributes, bindings, literals, constants, arithmetic and functions. */
final class Operands {

    private static final Map<String, String> ARITHMETIC =
            Map.of("+", "sum", "-", "difference", "*", "product", "/", "quotient");

    private final PackParts parts;
    private final Expressions.Scope scope;
    private final Spot spot;

    Operands(PackParts parts, Expressions.Scope scope, Spot spot) {
        this.parts = parts;
        this.scope = scope;
        this.spot = spot;
    }

    /** Reads the operand that begins with a token. */
    Operand read(String token, Tokens tokens) {
        if (token.isEmpty()) {
            throw tokens.unreadable("something is missing at the end");
        }
        char first = token.charAt(0);
        if (token.equals("-")
                && !tokens.atEnd()
                && Character.isDigit(tokens.peek().charAt(0))) {
            return Operand.number("-", tokens.take());
        }
        if (Character.isDigit(first)) {
            return Operand.number("", token);
        }
        if (first == '"') {
            return new Operand(ValueType.present(Kind.TEXT), token);
        }
        if (token.equals("true") || token.equals("false")) {
            return new Operand(ValueType.present(Kind.FLAG), token);
        }
        if (token.equals("null")) {
            return new Operand(ValueType.present(Kind.NULL), token);
        }
        if (first != '$' && !Character.isLetter(first)) {
            throw tokens.unreadableLast("'" + token + "' is not expected");
        }
        if (tokens.peek().equals("(")) {
            throw tokens.unreadableLast(Nearest.message(
                    "'" + token + "' is not a function",
                    "there are",
                    new TreeSet<>(Provided.FUNCTIONS),
                    Nearest.to(token, Provided.FUNCTIONS)));
        }
        return new Operand(first == '$' ? binding(token) : named(token), token);
    }

    /** Returns the outcome of an operator of arithmetic. */
    Operand computed(Operand left, String operator, Operand right) {
        if (!left.type().is(Kind.NUMBER) || !right.type().is(Kind.NUMBER)) {
            spot.problem(left.source() + " is " + left.type() + ", and " + right.source() + " is " + right.type() + ": "
                    + operator + " takes two numbers");
        }
        boolean present = left.type().present() && right.type().present() && !operator.equals("/");
        return new Operand(
                new ValueType(Kind.NUMBER, null, present),
                left.source() + " " + operator + " " + right.source(),
                ARITHMETIC.get(operator) + "( " + left.argument() + ", " + right.argument() + " )");
    }

    /** Returns the outcome of a function. */
    Operand called(String function, List<Operand> arguments) {
        List<String> sources = arguments.stream().map(Operand::source).toList();
        String source = function + "( " + String.join(", ", sources) + " )";
        if (function.equals("number")) {
            boolean literal = arguments.size() == 1 && sources.get(0).matches("-?\\d{1,9}");
            if (!literal) {
                spot.problem("number takes one whole number of at most 9 digits, unlike " + source);
            }
            return literal ? arguments.get(0) : new Operand(ValueType.ANY, source);
        }
        Kind first = arguments.isEmpty() ? Kind.ANY : arguments.get(0).type().kind();
        boolean ofDay = function.startsWith("days");
        boolean ofEither = function.equals("least") || function.equals("greatest");
        Kind result = ofDay || (ofEither && first == Kind.DAY) ? Kind.DAY : Kind.NUMBER;
        Kind second = ofDay ? Kind.NUMBER : result;
        if (arguments.size() != 2
                || !arguments.get(0).type().is(result)
                || !arguments.get(1).type().is(second)) {
            spot.problem(function + " takes "
                    + (ofDay ? "a day and a number" : ofEither ? "two numbers or two days" : "two numbers")
                    + ", unlike "
                    + source);
            return new Operand(ValueType.ANY, source);
        }
        boolean present = !function.equals("quotient")
                && arguments.stream().allMatch(argument -> argument.type().present());
        List<String> compiled = arguments.stream().map(Operand::argument).toList();
        return new Operand(
                new ValueType(result, null, present),
                source,
                overload(function, result) + "( " + String.join(", ", compiled) + " )");
    }

    /** Returns the function to compile: Drools cannot tell the one of two numbers from the one of two days. */
    private static String overload(String function, Kind result) {
        return switch (function) {
            case "least" -> result == Kind.DAY ? "earlier__" : "smaller__";
            case "greatest" -> result == Kind.DAY ? "later__" : "larger__";
            default -> function;
        };
    }

    private ValueType binding(String token) {
        int dot = token.indexOf('.');
        String name = dot < 0 ? token : token.substring(0, dot);
        Bound bound = scope.bindings().get(name);
        if (bound == null) {
            spot.within(name)
                    .unknown(
                            "nothing before binds " + name,
                            name,
                            "",
                            scope.bindings().keySet());
            return ValueType.ANY;
        }
        if (dot < 0 || bound.value().kind() == Kind.ANY) {
            return bound.value();
        }
        String attribute = token.substring(dot + 1);
        Map<String, ValueType> attributes =
                bound.type() == null ? Map.of() : parts.attributes(bound.type()).orElse(Map.of());
        ValueType type = attributes.get(attribute);
        if (type == null) {
            spot.within(token)
                    .unknown(
                            (bound.type() == null ? name + " is a value and" : bound.type()) + " has no attribute '"
                                    + attribute + "'",
                            attribute,
                            "it has",
                            attributes.keySet());
        }
        return type == null ? ValueType.ANY : type;
    }

    private ValueType named(String token) {
        int dot = token.indexOf('.');
        if (dot >= 0) {
            return constant(token, token.substring(0, dot), token.substring(dot + 1));
        }
        ValueType type = scope.attributes().get(token);
        if (type == null) {
            spot.within(token)
                    .unknown(
                            scope.type() + " has no attribute '" + token + "'",
                            token,
                            "it has",
                            scope.attributes().keySet());
        }
        return type == null ? ValueType.ANY : type;
    }

    private ValueType constant(String token, String owner, String constant) {
        List<String> constants = parts.vocabulary().choices().get(owner);
        if (constants == null) {
            spot.within(token)
                    .unknown(
                            "'" + owner + "' is not an enum of the pack, in: " + token,
                            owner,
                            "",
                            parts.vocabulary().choices().keySet());
            return ValueType.ANY;
        }
        if (!constants.contains(constant)) {
            spot.within(token)
                    .unknown(
                            "the enum " + owner + " has no constant '" + constant + "'", constant, "it has", constants);
        }
        return new ValueType(Kind.CHOICE, owner, true);
    }
}
