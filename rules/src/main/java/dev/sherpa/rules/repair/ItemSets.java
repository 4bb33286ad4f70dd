package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest sets of items whose statuses, if they were others, would bring about an outcome that is read off items.
 *
 * <p>Begins with every item at its best and leaves out what is not needed; then again with each of the items found left alone,
 * which finds every smallest set where better items never make the outcome worse. Where all at their best do not reach the
 * outcome, tries every set of one or two.
 */
final class ItemSets {

    private static final int MOST_SETS = 12;
    private static final int MOST_ITEMS_TRIED = 2;

    private final PackDefinition pack;
    private final List<Head> items;
    private final Map<Head, String> present;
    private final Predicate<Map<Head, String>> reaches;
    private final Set<Map<Head, String>> found = new LinkedHashSet<>();
    private final Set<Set<Head>> seen = new HashSet<>();

    /**
     * Creates the search.
     *
     * @param items the items that the outcome is read off
     * @param present their statuses
     * @param reaches tells whether the outcome is reached with some of them having other statuses
     */
    ItemSets(PackDefinition pack, List<Head> items, Map<Head, String> present, Predicate<Map<Head, String>> reaches) {
        this.pack = pack;
        this.items = items;
        this.present = present;
        this.reaches = reaches;
    }

    /** Returns the sets, those of the fewest items first: each with one status for each of its items. */
    List<Map<Head, String>> all() {
        if (reaches.test(best(Set.of()))) {
            leave(Set.of());
        } else {
            tryAll(MOST_ITEMS_TRIED, 0, new LinkedHashMap<>());
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Map::size))
                .limit(MOST_SETS)
                .toList();
    }

    /** Returns every status with which an item serves in a set, the best first. */
    List<String> serving(Map<Head, String> set, Head item) {
        return statuses(item).stream()
                .filter(status -> {
                    Map<Head, String> other = new LinkedHashMap<>(set);
                    other.put(item, status);
                    return reaches.test(other);
                })
                .toList();
    }

    private void leave(Set<Head> alone) {
        if (found.size() >= MOST_SETS || !seen.add(alone)) {
            return;
        }
        Map<Head, String> set = best(alone);
        if (!reaches.test(set)) {
            return;
        }
        for (Head item : items) {
            String status = set.remove(item);
            if (status != null && !reaches.test(set)) {
                set.put(item, status);
            }
        }
        found.add(set);
        for (Head item : set.keySet()) {
            Set<Head> more = new HashSet<>(alone);
            more.add(item);
            leave(more);
        }
    }

    private void tryAll(int most, int from, Map<Head, String> set) {
        for (int i = from; i < items.size() && set.size() < most; i++) {
            for (String status : statuses(items.get(i))) {
                set.put(items.get(i), status);
                if (found.stream().noneMatch(smaller -> set.entrySet().containsAll(smaller.entrySet()))
                        && reaches.test(set)) {
                    found.add(new LinkedHashMap<>(set));
                }
                tryAll(most, i + 1, set);
                set.remove(items.get(i));
            }
        }
    }

    private Map<Head, String> best(Set<Head> alone) {
        Map<Head, String> best = new LinkedHashMap<>();
        for (Head item : items) {
            List<String> statuses = statuses(item);
            if (!alone.contains(item) && !statuses.isEmpty() && rank(statuses.get(0)) < rank(present.get(item))) {
                best.put(item, statuses.get(0));
            }
        }
        return best;
    }

    private int rank(@Nullable String status) {
        return pack.statuses().stream()
                .takeWhile(equal -> !equal.contains(String.valueOf(status)))
                .toList()
                .size();
    }

    /** Returns the statuses that an item can have and has not, the best first. */
    List<String> statuses(Head head) {
        ItemDefinition item = pack.item(head.name()).orElseThrow();
        List<String> statuses = new ArrayList<>();
        pack.statuses().forEach(equal -> equal.stream()
                .filter(status -> item.statuses().contains(status) || status.equals(pack.otherwise()))
                .forEach(statuses::add));
        statuses.remove(present.getOrDefault(head, ""));
        return statuses;
    }
}
