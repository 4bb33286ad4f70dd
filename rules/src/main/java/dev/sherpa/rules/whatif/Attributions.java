package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Head;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what brings changes about, by evaluating the first situation with every set of causes applied. */
final class Attributions {

    private final Sides sides;
    private final Evaluations evaluations;
    private final PackChanges packChanges;

    Attributions(Sides sides, Evaluations evaluations) {
        this.sides = sides;
        this.evaluations = evaluations;
        this.packChanges = new PackChanges(sides);
    }

    /** Attributes the change of an outcome. */
    List<Attribution> of(Head head) {
        return minimal(sides.causes(), applied -> outcome(head, applied)).stream()
                .map(causes -> attribution(head, causes))
                .toList();
    }

    /** Returns the sets of causes that give what all of them give, and no part of which does; the smaller first. */
    static List<Set<Cause>> minimal(Set<Cause> all, Function<Set<Cause>, @Nullable Object> given) {
        @Nullable Object wanted = given.apply(all);
        List<Set<Cause>> found = new ArrayList<>();
        for (Set<Cause> causes : subsets(all)) {
            if (found.stream().noneMatch(causes::containsAll) && Objects.equals(given.apply(causes), wanted)) {
                found.add(causes);
            }
        }
        return found;
    }

    private static List<Set<Cause>> subsets(Set<Cause> all) {
        List<Cause> causes = List.copyOf(all);
        return Subsets.of(causes.size()).stream()
                .map(indices -> {
                    Set<Cause> subset = EnumSet.noneOf(Cause.class);
                    indices.forEach(index -> subset.add(causes.get(index)));
                    return subset;
                })
                .toList();
    }

    private Attribution attribution(Head head, Set<Cause> causes) {
        List<PackChange> differences = packChanges.of(head, causes);
        if (!causes.contains(Cause.FACTS)) {
            return new Attribution(causes, List.of(), true, differences);
        }
        @Nullable String wanted = outcome(head, causes);
        EnoughFacts enough = new EnoughFacts(
                sides.factChanges(),
                changes -> Objects.equals(outcome(head, causes, changes), wanted),
                evaluations::spent);
        return new Attribution(causes, enough.found(), enough.complete(), differences);
    }

    private @Nullable String outcome(Head head, Set<Cause> applied) {
        return evaluations.of(sides.pack(applied), sides.facts(applied)).get(head);
    }

    private @Nullable String outcome(Head head, Set<Cause> applied, List<FactChange> changes) {
        return evaluations
                .of(sides.pack(applied), sides.facts(applied, changes))
                .get(head);
    }
}
