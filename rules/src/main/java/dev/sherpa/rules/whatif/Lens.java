package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose facts count: those that meet all of it.
 *
 * @param by the asserters on whose word alone; empty for all
 * @param atLeast the rating that a fact has at least, an unrated one ranking as F6; absent for any
 * @param without the sources that do not count, each by its id or its publisher; empty for none
 */
public record Lens(Set<String> by, @Nullable Rating atLeast, Set<String> without) {

    /** Takes copies. */
    public Lens {
        by = Set.copyOf(by);
        without = Set.copyOf(without);
    }

    /** Looks at the facts of some asserters only. */
    public static Lens onWordOf(String... asserters) {
        return new Lens(Set.of(asserters), null, Set.of());
    }

    /** Looks at the facts of a rating or a better one only. */
    public static Lens rated(Rating atLeast) {
        return new Lens(Set.of(), atLeast, Set.of());
    }

    /** Looks away from the facts of some sources, each given by its id or its publisher. */
    public static Lens without(String... sources) {
        return new Lens(Set.of(), null, Set.of(sources));
    }

    /** Tells whether a fact counts. */
    public boolean admits(Fact fact) {
        Source source = fact.source();
        return (by.isEmpty() || by.contains(fact.by()))
                && (atLeast == null || fact.rank().compareTo(atLeast) <= 0)
                && !without.contains(source.publisher())
                && (source.id() == null || !without.contains(source.id()));
    }
}
