package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.Fact;
import java.math.BigDecimal;
import java.util.List;

/**
 * A set of changes that reaches the goal, while no part of it does; both were evaluated.
 *
 * @param changes the changes, ordered by kind, type and subject
 * @param way how far values move, with two decimals: every attribute that changes counts 0.01 to 1, and a fact added or withdrawn
 *     counts 1 besides. A number counts by its difference in relation to the larger of the two, a day by the days in
 *     relation to a year, a constant by its steps in relation to the longest possible; a value given or taken away, a flag,
 *     a text and a list count 1
 */
public record Repair(List<Change> changes, BigDecimal way) {

    /** Returns facts with the changes of this repair. */
    public List<Fact> applied(List<Fact> facts) {
        List<Fact> changed = facts;
        for (Change change : changes) {
            changed = change.applied(changed);
        }
        return List.copyOf(changed);
    }
}
