package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Term.Ranked;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what its constraints say.
 *
 * @param patterns its patterns, in order
 * @param bindings what its bindings stand for, known behind its conditions
 */
record RuleLogic(List<Pattern> patterns, Scope bindings) {

    /**
     * A pattern with what its constraints say.
     *
     * @param syntax the pattern
     * @param of the name of what matches it
     * @param scope what the words of its constraints stand for
     * @param constraints what each of its constraints says; nothing for a binding
     * @param first for the second pattern of a {@code forall}, the first; absent for any other
     */
    record Pattern(
            PatternSyntax syntax,
            String of,
            Scope scope,
            List<Formula> constraints,
            @Nullable Pattern first) {

        boolean is(Role... roles) {
            return List.of(roles).contains(syntax.role());
        }

        /** Returns what holds of the match of the first pattern of a {@code forall}, for the second. */
        List<Formula> before() {
            return first == null ? List.of() : first.constraints();
        }
    }

    /** What words stand for. */
    static final class Scope {

        private final Vocabulary vocabulary;
        private final String of;
        private final String type;
        private final Map<String, Variable> values;
        private final Map<String, Variable> facts;

        private Scope(
                Vocabulary vocabulary,
                String of,
                String type,
                Map<String, Variable> values,
                Map<String, Variable> facts) {
            this.vocabulary = vocabulary;
            this.of = of;
            this.type = type;
            this.values = new HashMap<>(values);
            this.facts = new HashMap<>(facts);
        }

        /** Returns what an attribute, a binding, an attribute of one, or a constant stands for. */
        Term term(String word) {
            int dot = word.indexOf('.');
            if (!word.startsWith("$")) {
                return dot < 0
                        ? new Variable(of, type, word)
                        : constant(word.substring(0, dot), word.substring(dot + 1));
            }
            if (dot < 0) {
                return values.getOrDefault(word, new Variable(word, "", word));
            }
            Variable fact = facts.getOrDefault(word.substring(0, dot), new Variable(word, "", word));
            return new Variable(fact.of(), fact.type(), word.substring(dot + 1));
        }

        private Term constant(String domain, String name) {
            return Ranked.choice(
                    domain, vocabulary.choices().getOrDefault(domain, List.of()).indexOf(name));
        }

        private Scope inside(String inner, PatternSyntax pattern) {
            Scope scope = new Scope(vocabulary, inner, pattern.type(), values, facts);
            if (pattern.binding() != null) {
                scope.facts.put(pattern.binding(), new Variable(inner, pattern.type(), ""));
            }
            pattern.constraints().stream()
                    .filter(constraint -> constraint.binds())
                    .map(constraint -> constraint.words())
                    .forEach(
                            words -> scope.values.put(words.get(0), new Variable(inner, pattern.type(), words.get(2))));
            return scope;
        }
    }

    /** Reads the conditions of a rule. */
    static RuleLogic of(RuleSyntax rule, Vocabulary vocabulary) {
        Scope outside = new Scope(vocabulary, "", "", Map.of(), Map.of());
        List<Pattern> patterns = new ArrayList<>();
        Optional<Pattern> first = Optional.empty();
        for (PatternSyntax syntax : rule.patterns()) {
            String of = name(syntax, patterns.size());
            Scope scope = first.map(Pattern::scope).orElse(outside).inside(of, syntax);
            List<Formula> constraints = syntax.constraints().stream()
                    .map(each ->
                            each.binds() ? Formula.always(true) : new FormulaReader(scope::term).formula(each.tree()))
                    .toList();
            Pattern pattern = new Pattern(syntax, of, scope, constraints, first.orElse(null));
            patterns.add(pattern);
            first = syntax.role() == Role.FORALL && first.isEmpty() ? Optional.of(pattern) : Optional.empty();
            outside = syntax.role() == Role.HOLDS ? scope : outside;
        }
        return new RuleLogic(List.copyOf(patterns), outside);
    }

    /** Returns the name of what a pattern matches: that of which there is one only has the same name everywhere. */
    private static String name(PatternSyntax pattern, int place) {
        if (pattern.type().equals("AsOf")) {
            return "AsOf";
        }
        return pattern.constraints().stream()
                .map(constraint -> constraint.words())
                .filter(words -> pattern.type().equals("Parameter")
                        && words.size() == 3
                        && words.get(0).equals("name")
                        && words.get(1).equals("==")
                        && Words.isText(words.get(2)))
                .map(words -> parameter(words.get(2)))
                .findFirst()
                .orElse("#" + place);
    }

    /** Returns the name of the parameter that a text in quotes names. */
    static String parameter(String quoted) {
        return "Parameter " + quoted;
    }

    /** Returns what holds of the facts that match, for patterns in some roles. */
    List<Formula> formulas(Role... roles) {
        return patterns.stream()
                .filter(pattern -> pattern.is(roles))
                .flatMap(pattern -> pattern.constraints().stream())
                .toList();
    }

    /** Returns what holds wherever a pattern matches, besides its own constraints. */
    List<Formula> around(Pattern pattern) {
        return Stream.concat(
                        patterns.stream()
                                .filter(other -> other != pattern && other.is(Role.HOLDS))
                                .flatMap(other -> other.constraints().stream()),
                        pattern.before().stream())
                .toList();
    }
}
