package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.ConstraintTree;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.TermTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one pattern demands of a fact: constraints that hold or not whatever other facts there are, and attributes whose very
 * values matter, because they are compared with those of other facts, accumulated, derived from or computed with.
 */
final class Demand {

    private static final Set<String> OF_EVERY_FACT = Set.of("subject", "said", "by");

    private final DeclaredType type;
    private final Literals literals;
    private final List<ConstraintTree> local = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> joined;

    /**
     * Reads a pattern.
     *
     * @param type the fact type that it matches
     * @param literals what stands for the same value in its rule
     * @param joined the attributes that the rest of the rule makes something of
     */
    Demand(PatternSyntax pattern, DeclaredType type, Literals literals, Set<String> joined) {
        this.type = type;
        this.literals = literals;
        this.joined = new TreeSet<>(joined);
        for (ConstraintSyntax constraint : pattern.constraints()) {
            if (constraint.binds()) {
                continue;
            }
            ConstraintTree tree = constraint.tree();
            List<String> words = tree.words().map(TermTree.Word::text).toList();
            List<String> attributes = words.stream().filter(this::isAttribute).toList();
            named.addAll(attributes);
            if (words.stream().allMatch(this::isKnown) && tree.comparisons().noneMatch(Demand::matches)) {
                local.add(tree);
            } else {
                this.joined.addAll(attributes);
            }
        }
        named.addAll(this.joined);
    }

    /** Returns the attributes that it looks at, {@code subject}, {@code said} and {@code by} among them. */
    Set<String> named() {
        return named;
    }

    /** Returns the attributes whose very values matter. */
    Set<String> joined() {
        return joined;
    }

    /** Returns what the pattern makes of a fact: nothing, or the values that matter; equal facts are told apart by no rule. */
    Optional<List<Object>> of(Candidate fact) {
        Constraint constraint = new Constraint(word -> value(fact, word), value -> {});
        if (!local.stream().allMatch(constraint::holds)) {
            return Optional.empty();
        }
        return Optional.of(joined.stream()
                .map(name -> Optional.ofNullable(fact.value(name)).orElse(""))
                .toList());
    }

    /** Tells every value that an attribute is compared with. */
    void tellBars(String attribute, Consumer<Object> bars) {
        local.stream()
                .filter(tree -> tree.words().anyMatch(word -> word.text().equals(attribute)))
                .forEach(new Constraint(literals::value, bars)::holds);
    }

    /** What a regular expression admits is not reckoned here. */
    private static boolean matches(ConstraintTree.Compared comparison) {
        return comparison.operator().equals("matches");
    }

    private boolean isKnown(String word) {
        return literals.has(word) || isAttribute(word);
    }

    private boolean isAttribute(String word) {
        return OF_EVERY_FACT.contains(word) || type.attribute(word).isPresent();
    }

    private @Nullable Object value(Candidate fact, String word) {
        return isAttribute(word) ? Values.compared(type, word, fact.value(word)) : literals.value(word);
    }
}
