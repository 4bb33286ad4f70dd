package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands for the same value in a rule whatever the facts are: literals, constants, and parameters as of the day. */
final class Literals {

    private final RulePack pack;
    private final Map<String, Object> bound = new HashMap<>();

    Literals(RulePack pack, RuleSyntax rule, LocalDate asOf) {
        this.pack = pack;
        for (PatternSyntax pattern : rule.patterns()) {
            if (pattern.role() != Role.HOLDS) {
                continue;
            }
            if (pattern.type().equals("AsOf")) {
                bind(pattern, "day", asOf);
            }
            if (pattern.type().equals("Parameter")) {
                parameter(pattern)
                        .map(parameter -> parameter.on(asOf).value())
                        .ifPresent(value -> bind(
                                pattern,
                                value instanceof BigDecimal ? "number" : value instanceof LocalDate ? "day" : "text",
                                value));
            }
        }
    }

    /** Tells whether a word is one. */
    boolean has(String word) {
        return value(word) != null || word.equals("null");
    }

    /** Returns the value of a word, constants as {@link Constant}; null for any other word, and for {@code null}. */
    @Nullable
    Object value(String word) {
        if (word.isEmpty()) {
            return null;
        }
        if (word.startsWith("$")) {
            return bound.get(word);
        }
        if (word.startsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        if (Character.isDigit(word.charAt(word.startsWith("-") ? 1 : 0))) {
            return Values.plain(new BigDecimal(word));
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        int dot = word.indexOf('.');
        List<String> constants = dot < 0 ? null : pack.vocabulary().choices().get(word.substring(0, dot));
        return constants == null ? null : new Constant(constants.indexOf(word.substring(dot + 1)));
    }

    private void bind(PatternSyntax pattern, String attribute, Object value) {
        Object plain = value instanceof BigDecimal number ? Values.plain(number) : value;
        if (pattern.binding() != null) {
            bound.put(pattern.binding() + "." + attribute, plain);
        }
        for (ConstraintSyntax constraint : pattern.constraints()) {
            if (constraint.binds() && constraint.words().get(2).equals(attribute)) {
                bound.put(constraint.words().get(0), plain);
            }
        }
    }

    private Optional<ParameterDefinition> parameter(PatternSyntax pattern) {
        return pattern.constraints().stream()
                .map(ConstraintSyntax::words)
                .filter(words -> words.size() == 3
                        && words.get(0).equals("name")
                        && words.get(1).equals("=="))
                .map(words -> words.get(2).substring(1, words.get(2).length() - 1))
                .findFirst()
                .flatMap(name -> pack.parameters().find(name));
    }
}
