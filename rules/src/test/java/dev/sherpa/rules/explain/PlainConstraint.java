package dev.sherpa.rules.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the text of a constraint over plain maps, by what specs/rule-pack.md says of constraints and absent attributes.
 *
 * <p>Written without the engine: what it knows of Drools, of the compiled rules and of the explainer is nothing.
 */
final class PlainConstraint {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"[^\"]*\"|\\$\\w+(?:\\.\\w+)?|[A-Za-z_]\\w*(?:\\.\\w+)?|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[-+*/<>!(),])");
    private static final Object NULL = new Object();

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, ?> own;
    private final Map<String, ?> bindings;
    private final PlainPack pack;
    private int next;

    private PlainConstraint(String text, Map<String, ?> own, Map<String, ?> bindings, PlainPack pack) {
        this.own = own;
        this.bindings = bindings;
        this.pack = pack;
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException("Not readable from " + at + ": " + text);
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
    }

    /** Tells whether a constraint holds of the attributes of a candidate, with what bindings stand for. */
    static boolean holds(String text, Map<String, ?> own, Map<String, ?> bindings, PlainPack pack) {
        return (Boolean) Objects.requireNonNull(new PlainConstraint(text, own, bindings, pack).whole());
    }

    /** Returns the value of a side of a comparison; null when it is absent. */
    static @Nullable Object value(String text, Map<String, ?> own, Map<String, ?> bindings, PlainPack pack) {
        Object value = new PlainConstraint(text, own, bindings, pack).whole();
        return value == NULL ? null : value;
    }

    private @Nullable Object whole() {
        Object value = either();
        if (next != tokens.size()) {
            throw new IllegalArgumentException("Not read to the end: " + tokens);
        }
        return value;
    }

    private @Nullable Object either() {
        Object left = both();
        while (took("||")) {
            Object right = both();
            left = truth(left) || truth(right);
        }
        return left;
    }

    private @Nullable Object both() {
        Object left = negated();
        while (took("&&")) {
            Object right = negated();
            left = truth(left) && truth(right);
        }
        return left;
    }

    private @Nullable Object negated() {
        return took("!") ? Boolean.valueOf(!truth(primary())) : comparison();
    }

    private @Nullable Object comparison() {
        Object left = sum();
        boolean not = took("not");
        String sign = next < tokens.size() ? tokens.get(next) : "";
        switch (sign) {
            case "==", "!=", "<", "<=", ">", ">=" -> {
                next++;
                return compares(left, sign, sum());
            }
            case "in" -> {
                next++;
                boolean among = false;
                boolean unlike = true;
                expect("(");
                do {
                    Object each = sum();
                    among |= compares(left, "==", each);
                    unlike &= compares(left, "!=", each);
                } while (took(","));
                expect(")");
                return not ? unlike : among;
            }
            case "contains" -> {
                next++;
                Object text = sum();
                boolean contains = left instanceof List<?> list && list.contains(text);
                return not != contains;
            }
            case "matches" -> {
                next++;
                String expression = tokens.get(next++);
                return left instanceof String text && text.matches(expression.substring(1, expression.length() - 1));
            }
            default -> {
                return left;
            }
        }
    }

    private boolean compares(@Nullable Object left, String sign, @Nullable Object right) {
        if (left == NULL || right == NULL) {
            boolean absent = (left == NULL || left == null) && (right == NULL || right == null);
            return sign.equals("==") == absent;
        }
        if (left == null || right == null) {
            return sign.equals("!=");
        }
        int order = pack.order(left, right);
        return switch (sign) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private @Nullable Object sum() {
        Object left = product();
        while (peek("+") || peek("-")) {
            String sign = tokens.get(next++);
            left = function(sign, left, product());
        }
        return left;
    }

    private @Nullable Object product() {
        Object left = primary();
        while (peek("*") || peek("/")) {
            String sign = tokens.get(next++);
            left = function(sign, left, primary());
        }
        return left;
    }

    private @Nullable Object primary() {
        String token = tokens.get(next++);
        char first = token.charAt(0);
        if (first == '(') {
            Object inner = either();
            expect(")");
            return inner;
        }
        if (first == '-') {
            return new BigDecimal(tokens.get(next++)).negate();
        }
        if (Character.isDigit(first)) {
            return new BigDecimal(token);
        }
        if (first == '"') {
            return token.substring(1, token.length() - 1);
        }
        if (first == '$') {
            return bound(token);
        }
        if (peek("(")) {
            expect("(");
            Object a = either();
            if (token.equals("number")) {
                expect(")");
                return a;
            }
            expect(",");
            Object b = either();
            expect(")");
            return function(token, a, b);
        }
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> NULL;
            default -> token.indexOf('.') > 0 ? token.substring(token.indexOf('.') + 1) : own.get(token);
        };
    }

    private @Nullable Object bound(String token) {
        int dot = token.indexOf('.');
        String name = dot < 0 ? token : token.substring(0, dot);
        if (!bindings.containsKey(name)) {
            throw new IllegalArgumentException("Nothing binds " + name + " among " + bindings.keySet());
        }
        Object value = bindings.get(name);
        return dot < 0 ? value : ((Map<?, ?>) Objects.requireNonNull(value)).get(token.substring(dot + 1));
    }

    private static @Nullable Object function(String name, @Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return null;
        }
        if (a instanceof LocalDate day) {
            if (b instanceof LocalDate other) {
                return name.equals("least") == day.isBefore(other) ? day : other;
            }
            long days = ((BigDecimal) b).longValue();
            return name.equals("daysAfter") ? day.plusDays(days) : day.minusDays(days);
        }
        BigDecimal x = (BigDecimal) a;
        BigDecimal y = (BigDecimal) b;
        return switch (name) {
            case "+", "sum" -> x.add(y);
            case "-", "difference" -> x.subtract(y);
            case "*", "product" -> x.multiply(y);
            case "/", "quotient" -> y.signum() == 0 ? null : x.divide(y, MathContext.DECIMAL128);
            case "least" -> x.min(y);
            case "greatest" -> x.max(y);
            default -> throw new IllegalArgumentException("No function " + name);
        };
    }

    private static boolean truth(@Nullable Object value) {
        return (Boolean) Objects.requireNonNull(value);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean took(String token) {
        boolean same = peek(token);
        next += same ? 1 : 0;
        return same;
    }

    private void expect(String token) {
        if (!took(token)) {
            throw new IllegalArgumentException("'" + token + "' expected at " + next + " of " + tokens);
        }
    }
}
