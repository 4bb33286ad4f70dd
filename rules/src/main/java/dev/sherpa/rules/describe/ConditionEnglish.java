package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.List;
import java.util.Set;

/** Reads the conditions of one rule, one after the other, into English: short sentences. */
final class ConditionEnglish {

    private static final Set<String> NEVER_OF_NONE = Set.of("lowest", "highest", "earliest", "latest");

    private final Phrases phrases;
    private final Bindings bindings = new Bindings();

    ConditionEnglish(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the sentences for a condition. */
    String english(String condition) {
        List<DrlToken> tokens = DrlToken.of(condition);
        DrlToken first = tokens.get(0);
        return switch (first.text()) {
            case "not" -> without(new PatternReading(tokens.subList(1, tokens.size()), phrases, bindings.inner()));
            case "exists" ->
                holds(
                        new PatternReading(tokens.subList(1, tokens.size()), phrases, bindings.inner()),
                        "There is at least one ");
            case "forall" -> every(tokens);
            case "accumulate" -> accumulated(tokens);
            default -> {
                PatternReading pattern = new PatternReading(tokens, phrases, bindings);
                yield holds(pattern, "There is ") + pattern.calls();
            }
        };
    }

    /** Returns the phrase for an argument of a consequence, given what the conditions bind that were read before. */
    String argument(String expression) {
        String english = english(DrlToken.of(expression));
        return english.startsWith("(") && english.endsWith(")") ? english.substring(1, english.length() - 1) : english;
    }

    private String english(List<DrlToken> expression) {
        Expression.Subject nothing = new Expression.Subject(null, "", Set.of());
        return new Expression(expression, nothing, phrases, bindings).english();
    }

    private static String holds(PatternReading pattern, String opening) {
        if (!pattern.noun().definite()) {
            String phrase = pattern.noun().phrase();
            return opening
                    + (opening.endsWith("one ") ? phrase.substring(phrase.indexOf(' ') + 1) : phrase)
                    + pattern.clauses() + ".";
        }
        return sentence(
                pattern.clauseList().isEmpty() ? pattern.isThere() : String.join(" and ", pattern.clauseList()));
    }

    private static String without(PatternReading pattern) {
        if (!pattern.noun().definite()) {
            return "There is no " + pattern.bare() + pattern.clauses() + ".";
        }
        String clauses = String.join(" and ", pattern.clauseList());
        return sentence("it is not so that "
                + switch (pattern.clauseList().size()) {
                    case 0 -> pattern.isThere();
                    case 1 -> clauses;
                    default -> "(" + clauses + ")";
                });
    }

    private String every(List<DrlToken> tokens) {
        List<DrlToken> inner = Parts.inside(tokens, 1);
        int behind = Parts.closing(inner, 0) + 1;
        Bindings local = bindings.inner();
        PatternReading each = new PatternReading(inner.subList(0, behind), phrases, local);
        String calls = each.calls();
        PatternReading other = new PatternReading(inner.subList(behind, inner.size()), phrases, local);
        return taken(each) + calls + " For each of them, there is "
                + other.noun().phrase() + other.clauses() + ".";
    }

    private static String taken(PatternReading pattern) {
        if (!pattern.noun().definite()) {
            return "Take every " + pattern.bare() + pattern.clauses() + ".";
        }
        String condition = pattern.clauseList().isEmpty() ? "" : " if " + String.join(" and ", pattern.clauseList());
        return "Take " + pattern.noun().phrase() + condition + ".";
    }

    private String accumulated(List<DrlToken> tokens) {
        List<List<DrlToken>> parts = Parts.split(Parts.inside(tokens, 1), ";");
        Bindings local = bindings.inner();
        PatternReading pattern = new PatternReading(parts.get(0), phrases, local);
        StringBuilder text = new StringBuilder(taken(pattern));
        for (List<DrlToken> function : Parts.split(parts.get(1), ",")) {
            text.append(' ').append(result(function, pattern));
        }
        if (parts.size() > 2) {
            for (List<DrlToken> constraint : Parts.split(parts.get(2), ",")) {
                text.append(' ').append(sentence(english(constraint)));
            }
        }
        return text.toString();
    }

    /** Returns the sentence for {@code $result : function( $of )}. */
    private String result(List<DrlToken> call, PatternReading pattern) {
        String name = call.get(0).text();
        String function = call.get(2).text();
        String of = pattern.known(call.get(4).text());
        boolean facts = of.equals(PatternReading.THEM);
        String what =
                switch (function) {
                    case "tally" -> facts ? "the number of them" : "the number of them that state their " + of;
                    case "distinct" -> facts ? "the number of them" : "the number of different values of their " + of;
                    default -> "the " + function + " of their " + of;
                };
        boolean day = function.equals("earliest") || function.equals("latest");
        bindings.put(name, Bindings.Bound.present(Noun.named(name), day));
        String must = NEVER_OF_NONE.contains(function) ? " There must be one." : "";
        return name + " is " + what + "." + must;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
