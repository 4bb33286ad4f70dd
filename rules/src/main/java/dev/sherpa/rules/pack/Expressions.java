package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the expressions of constraints against the words that the pack language has.
 *
 * <p>An allow-list: whatever is not an attribute, a binding, a literal, a constant, a provided function or one of the
 * operators is refused.
 */
final class Expressions {

    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\\\\\\n]*\"|\\$\\w+(?:\\.\\w+)?|[A-Za-z_]\\w*(?:\\.\\w+)?|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[-+*/<>!(),:]");
    private static final Set<String> WORDS =
            Set.of("in", "not", "contains", "matches", "true", "false", "null", "this");

    private final Vocabulary vocabulary;

    Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Checks an expression within a pattern that has the given attributes. */
    void check(String expression, String type, Set<String> attributes, Consumer<String> problem) {
        Matcher tokens = TOKEN.matcher(expression);
        int at = 0;
        while (true) {
            boolean found = tokens.find(at);
            String between = expression.substring(at, found ? tokens.start() : expression.length());
            if (!between.isBlank()) {
                problem.accept("'" + between.strip() + "' is not part of the pack language, in: " + expression.strip());
                return;
            }
            if (!found) {
                return;
            }
            at = tokens.end();
            boolean called = expression.substring(at).stripLeading().startsWith("(");
            checkToken(tokens.group(), called, type, attributes, problem);
        }
    }

    private void checkToken(
            String token, boolean called, String type, Set<String> attributes, Consumer<String> problem) {
        if (!Character.isLetter(token.charAt(0)) || token.charAt(0) == '$') {
            return;
        }
        if (token.indexOf('.') >= 0) {
            checkConstant(token, problem);
        } else if (called) {
            if (!Provided.FUNCTIONS.contains(token) && !token.equals("in") && !token.equals("not")) {
                problem.accept("'" + token + "' is not a function; there are "
                        + String.join(", ", new java.util.TreeSet<>(Provided.FUNCTIONS)));
            }
        } else if (!WORDS.contains(token) && !attributes.contains(token)) {
            problem.accept(type + " has no attribute '" + token + "'; it has "
                    + String.join(", ", new java.util.TreeSet<>(attributes)));
        }
    }

    private void checkConstant(String token, Consumer<String> problem) {
        String owner = token.substring(0, token.indexOf('.'));
        String constant = token.substring(token.indexOf('.') + 1);
        Map<String, List<String>> choices = vocabulary.choices();
        if (owner.equals("this")) {
            return;
        }
        if (!choices.containsKey(owner)) {
            problem.accept("'" + owner + "' is not an enum of the pack, in: " + token);
        } else if (!choices.getOrDefault(owner, List.of()).contains(constant)) {
            problem.accept("the enum " + owner + " has no constant '" + constant + "'; it has "
                    + String.join(", ", choices.getOrDefault(owner, List.of())));
        }
    }
}
