package dev.sherpa.rules.describe;

import dev.sherpa.rules.describe.RuleDescription.Term;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.Template.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rule names: types and attributes of the vocabulary, and parameters. */
final class Mentions {

    private static final Set<String> RANKING = Set.of("<", "<=", ">", ">=");

    private final RulePack pack;
    private final RuleSyntax rule;

    Mentions(RulePack pack, RuleSyntax rule) {
        this.pack = pack;
        this.rule = rule;
    }

    /** Returns the types and attributes that its patterns name and the pack has something to say of, in order. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (PatternSyntax pattern : rule.patterns()) {
            Optional<DeclaredType> type = pack.vocabulary().type(pattern.type());
            type.ifPresent(declared -> add(terms, new Term(declared.name(), declared.doc(), List.of())));
            pattern.constraints().stream()
                    .flatMap(constraint -> constraint.words().stream())
                    .flatMap(word -> type.flatMap(declared -> declared.attribute(word)).stream())
                    .forEach(attribute -> add(
                            terms,
                            new Term(
                                    pattern.type() + "." + attribute.name(),
                                    attribute.doc(),
                                    isRanked(pattern.type(), attribute.name()) ? attribute.choices() : List.of())));
        }
        return terms.stream().distinct().toList();
    }

    /** Returns the parameters that its conditions, its outcome and its sentence name, ordered by name. */
    List<ParameterDefinition> parameters() {
        Stream<String> inConditions = rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Parameter"))
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> constraint.words().stream())
                .filter(word -> word.startsWith("\""))
                .map(word -> word.substring(1, word.length() - 1));
        Stream<String> printed = Stream.of(rule.rule().outcome(), rule.rule().sentence())
                .flatMap(template -> template.placeholders().stream())
                .filter(Placeholder::isParameter)
                .map(Placeholder::of);
        return new TreeSet<>(Stream.concat(inConditions, printed).toList())
                .stream().flatMap(name -> pack.parameters().find(name).stream()).toList();
    }

    /** Tells whether a constraint on a type compares an attribute by its order. */
    private boolean isRanked(String type, String attribute) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals(type))
                .flatMap(pattern -> pattern.constraints().stream())
                .map(ConstraintSyntax::words)
                .anyMatch(words -> IntStream.range(1, words.size())
                        .anyMatch(at -> words.get(at - 1).equals(attribute) && RANKING.contains(words.get(at))
                                || words.get(at).equals(attribute) && RANKING.contains(words.get(at - 1))));
    }

    private static void add(List<Term> terms, Term term) {
        if (term.meaning() != null || !term.order().isEmpty()) {
            terms.add(term);
        }
    }
}
