package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.List;
import java.util.Optional;

/**
 * What a word of a constraint stands for.
 *
 * @param pattern the pattern that binds it or has it as an attribute
 * @param attribute the attribute
 */
record Place(PatternSyntax pattern, String attribute) {

    /** Finds what a word stands for; empty for a constant, and for a binding of what is accumulated. */
    static Optional<Place> of(String word, RuleSyntax rule, PatternSyntax own) {
        int dot = word.indexOf('.');
        if (!word.startsWith("$")) {
            return dot < 0 ? Optional.of(new Place(own, word)) : Optional.empty();
        }
        if (dot >= 0) {
            return rule.patterns().stream()
                    .filter(pattern -> word.substring(0, dot).equals(pattern.binding()))
                    .findFirst()
                    .map(pattern -> new Place(pattern, word.substring(dot + 1)));
        }
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream()
                        .map(ConstraintSyntax::words)
                        .filter(words ->
                                words.size() == 3 && words.subList(0, 2).equals(List.of(word, ":")))
                        .map(words -> new Place(pattern, words.get(2))))
                .findFirst();
    }
}
