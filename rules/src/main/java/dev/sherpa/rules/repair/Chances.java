package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells whether facts of some types can reach an outcome that is read off items: whether any statuses of the items that hang on
 * these types do, so that no set of facts needs to be tried where none does.
 */
final class Chances {

    private static final int MOST_STATUSES = 256;

    private final List<Head> items;
    private final Cone cone;
    private final Predicate<String> direct;
    private final Function<Head, List<String>> statuses;
    private final Predicate<Map<Head, String>> reaches;
    private final Map<Set<String>, Boolean> known = new HashMap<>();

    /**
     * Creates the chances of an outcome.
     *
     * @param items the items that it is read off; none if it is read off facts alone
     * @param direct tells whether it is read off facts of a type otherwise than through items
     * @param statuses returns the statuses that an item can have instead
     * @param reaches tells whether given statuses reach the outcome
     */
    Chances(
            List<Head> items,
            Cone cone,
            Predicate<String> direct,
            Function<Head, List<String>> statuses,
            Predicate<Map<Head, String>> reaches) {
        this.items = items;
        this.cone = cone;
        this.direct = direct;
        this.statuses = statuses;
        this.reaches = reaches;
    }

    /** Tells whether changes of facts of some types can reach the outcome; counts what it tries. */
    boolean of(Set<String> types, Tries tries) {
        Boolean chance = known.get(types);
        if (chance == null) {
            chance = items.isEmpty() || types.stream().anyMatch(direct) || find(types, tries);
            known.put(Set.copyOf(types), chance);
        }
        return chance;
    }

    private boolean find(Set<String> types, Tries tries) {
        List<Head> concerned = items.stream()
                .filter(item -> types.stream().anyMatch(type -> cone.hangsOn(item, type)))
                .toList();
        int count = 1;
        for (Head item : concerned) {
            count = Math.min(count * (1 + statuses.apply(item).size()), MOST_STATUSES + 1);
        }
        if (count > MOST_STATUSES || !tries.take(count)) {
            return true;
        }
        List<Map<Head, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Head item : concerned) {
            for (Map<Head, String> fewer : List.copyOf(all)) {
                for (String status : statuses.apply(item)) {
                    Map<Head, String> more = new LinkedHashMap<>(fewer);
                    more.put(item, status);
                    all.add(more);
                }
            }
        }
        return all.stream().anyMatch(reaches);
    }
}
