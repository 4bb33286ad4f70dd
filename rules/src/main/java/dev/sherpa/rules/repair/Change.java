package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of one fact.
 *
 * <p>It is applied by taking the fact {@code before} out and recording the fact {@code after} as the latest. A fact that is
 * changed keeps its day, asserter and rating, and so its place in precedence; an added one is said on the as-of day. What is
 * new in either cites a stand-in, as nobody has said it yet.
 *
 * @param kind what happens to the fact
 * @param before the fact withdrawn or changed; absent for one added
 * @param after the fact added, or as it is changed; absent for one withdrawn
 * @param attributes what changes, by name: every attribute of a fact added or withdrawn
 */
public record Change(
        Kind kind, @Nullable Fact before, @Nullable Fact after, List<AttributeChange> attributes) {

    /** What happens to a fact. */
    public enum Kind {
        /** A fact has other attributes. */
        CHANGED,
        /** There is another fact. */
        ADDED,
        /** A fact no longer counts. */
        WITHDRAWN
    }

    /**
     * Another value of an attribute.
     *
     * @param name the attribute
     * @param before the value that counts at present; absent if there is none
     * @param after the value that is to count; absent if there is to be none
     */
    public record AttributeChange(
            String name, @Nullable Object before, @Nullable Object after) {}

    /** Returns the fact that it is about: as it is to be, or else as it is. */
    public Fact fact() {
        return Optional.ofNullable(after).or(() -> Optional.ofNullable(before)).orElseThrow();
    }

    /** Returns the facts with the change. */
    List<Fact> applied(List<Fact> facts) {
        List<Fact> changed = new ArrayList<>(facts);
        if (before != null) {
            changed.remove(before);
        }
        if (after != null) {
            changed.add(after);
        }
        return changed;
    }

    @Override
    public String toString() {
        Fact fact = fact();
        return kind + " " + fact.type() + " " + fact.subject() + " " + attributes;
    }
}
