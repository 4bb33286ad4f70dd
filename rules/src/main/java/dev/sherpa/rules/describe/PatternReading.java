package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A pattern: what it matches, and the clauses that its constraints read as. */
final class PatternReading {

    /** What a function of an accumulation is given when it is given the facts themselves. */
    static final String THEM = "them";

    private static final Map<String, String> KEYS = Map.of(
            "Parameter",
            "name",
            "CalendarWindow",
            "category",
            "FreeDays",
            "category",
            "Item",
            "id",
            "Conclusion",
            "name");

    private final Phrases phrases;
    private final String type;
    private final Noun noun;
    private final List<String> clauses = new ArrayList<>();
    private final StringBuilder calls = new StringBuilder();
    private final Map<String, String> known = new HashMap<>();

    PatternReading(List<DrlToken> tokens, Phrases phrases, Bindings scope) {
        this.phrases = phrases;
        boolean named = tokens.get(0).isBinding();
        type = tokens.get(named ? 2 : 0).text();
        List<List<DrlToken>> constraints = Parts.split(Parts.inside(tokens, named ? 3 : 1), ",");
        Optional<List<DrlToken>> key = constraints.stream().filter(this::isKey).findFirst();
        noun = phrases.noun(type, key.map(each -> unquoted(each.get(2))).orElse(null));
        Set<String> absent = phrases.optional(type).stream()
                .filter(name -> constraints.stream()
                        .noneMatch(each -> !isBinding(each) && Absence.of(each, name) == Absence.FAILS))
                .collect(Collectors.toUnmodifiableSet());
        Expression.Subject subject = new Expression.Subject(noun, type, absent);
        long tests = constraints.stream()
                .filter(each -> !isBinding(each) && !isKey(each))
                .count();
        for (List<DrlToken> constraint : constraints) {
            if (isBinding(constraint)) {
                bind(constraint.get(0).text(), constraint.get(2).text(), absent, scope);
            } else if (key.isEmpty() || constraint != key.get()) {
                String clause = new Expression(constraint, subject, phrases, scope).english();
                boolean grouped = tests > 1 && constraint.stream().anyMatch(token -> token.is("||"));
                clauses.add(grouped ? "(" + clause + ")" : clause);
            }
        }
        if (named) {
            String name = tokens.get(0).text();
            known.put(name, THEM);
            calls.append(noun.definite() ? "" : " Call it " + name + ".");
            scope.put(name, new Bindings.Bound(noun.definite() ? noun : Noun.named(name), type, false, absent));
        }
    }

    private static boolean isBinding(List<DrlToken> constraint) {
        return constraint.size() == 3 && constraint.get(1).is(":");
    }

    private boolean isKey(List<DrlToken> constraint) {
        return constraint.size() == 3
                && constraint.get(0).is(KEYS.getOrDefault(type, ""))
                && constraint.get(1).is("==")
                && constraint.get(2).isQuoted();
    }

    private void bind(String name, String attribute, Set<String> absent, Bindings scope) {
        String phrase = phrases.attribute(type, attribute);
        boolean day = phrases.isDay(type, attribute);
        known.put(name, phrase);
        boolean itself = type.equals("AsOf") || type.equals("Parameter");
        Set<String> unstated = absent.contains(attribute) ? Set.of(Bindings.Bound.ITSELF) : Set.of();
        scope.put(name, new Bindings.Bound(itself ? noun : Noun.named(name), "", day, unstated));
        if (!itself) {
            calls.append(" Call ")
                    .append(noun.definite() ? phrases.attributeOf(noun, type, attribute) : "its " + phrase)
                    .append(' ')
                    .append(name)
                    .append('.');
        }
    }

    Noun noun() {
        return noun;
    }

    List<String> clauseList() {
        return clauses;
    }

    /** Returns what a function of an accumulation is given: an attribute of them, or them. */
    String known(String binding) {
        return known.getOrDefault(binding, binding);
    }

    /** Returns the sentences that name what is bound, each with a blank before it. */
    String calls() {
        return calls.toString();
    }

    /** Returns the noun without its article. */
    String bare() {
        return noun.definite()
                ? noun.phrase()
                : noun.phrase().substring(noun.phrase().indexOf(' ') + 1);
    }

    String clauses() {
        return clauses.isEmpty() ? "" : " " + String.join(" and ", clauses);
    }

    String isThere() {
        return noun.phrase()
                + switch (type) {
                    case "AsOf" -> " is known";
                    case "Item" -> " has a status";
                    case "Conclusion" -> " has a value";
                    default -> " applies";
                };
    }

    private static String unquoted(DrlToken token) {
        return token.text().substring(1, token.text().length() - 1);
    }
}
