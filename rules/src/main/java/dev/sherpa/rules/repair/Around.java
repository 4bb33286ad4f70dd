package dev.sherpa.rules.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The years around which the calendar is provided.
 *
 * @param number the same for the same years; {@link #AS_AT_PRESENT} for those that the facts as they are ask for
 * @param years the years
 */
record Around(int number, SortedSet<Integer> years) {

    static final int AS_AT_PRESENT = 0;

    /** Finds the years that facts ask for beyond those of the facts as they are, each set once. */
    static final class Finder {

        private final Around present;
        private final Map<Set<Integer>, Around> known = new HashMap<>();

        Finder(SortedSet<Integer> years) {
            this.present = new Around(AS_AT_PRESENT, years);
        }

        Around present() {
            return present;
        }

        Around of(Set<Integer> asked) {
            Around around = known.get(asked);
            if (around == null) {
                SortedSet<Integer> all = new TreeSet<>(present.years());
                boolean more = all.addAll(asked);
                around = more ? new Around(known.size() + 1, all) : present;
                known.put(Set.copyOf(asked), around);
            }
            return around;
        }
    }
}
