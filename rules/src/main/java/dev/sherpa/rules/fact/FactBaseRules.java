package dev.sherpa.rules.fact;

import java.util.List;
import java.util.Set;

/**
 * What a rule pack lays down for building a fact base as of a day.
 *
 * @param lagDays how many days a fact of reliability A, B, C, D, E, F falls behind in precedence; six entries
 * @param conflictWindowDays facts said at most so many days apart can conflict
 * @param mergingTypes the fact types whose attributes are folded over history
 */
public record FactBaseRules(List<Integer> lagDays, int conflictWindowDays, Set<String> mergingTypes) {

    /** Takes defensive copies; anything but six lags is an {@link IllegalArgumentException}. */
    public FactBaseRules {
        if (lagDays.size() != 6) {
            throw new IllegalArgumentException("A lag is needed for each reliability A-F, not " + lagDays);
        }
        lagDays = List.copyOf(lagDays);
        mergingTypes = Set.copyOf(mergingTypes);
    }
}
