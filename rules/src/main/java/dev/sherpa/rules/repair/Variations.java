package dev.sherpa.rules.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every way to give some of several attributes other values, few attributes at a time first. */
final class Variations {

    private final Map<String, List<@Nullable Object>> values;
    private final List<String> names;

    /** Creates the variations of attributes; a value can be absent. */
    Variations(Map<String, List<@Nullable Object>> values) {
        this.values = new TreeMap<>(values);
        this.names = List.copyOf(this.values.keySet());
    }

    /** Returns the sets of so many attributes, the smaller first. */
    List<Set<String>> subsets(int least, int most) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int size = least; size <= Math.min(most, names.size()); size++) {
            choose(size, 0, new TreeSet<>(), subsets);
        }
        return subsets;
    }

    /** Returns how many variations a set of attributes has. */
    long count(Set<String> varied) {
        long count = 1;
        for (String name : varied) {
            count = Math.min(
                    1_000_000L, count * values.getOrDefault(name, List.of()).size());
        }
        return count;
    }

    /** Hands over each variation of exactly a set of attributes: one map, which holds the next variation later. */
    void each(Set<String> varied, Consumer<Map<String, @Nullable Object>> consumer) {
        vary(List.copyOf(varied), 0, new TreeMap<>(), consumer);
    }

    private void vary(
            List<String> varied,
            int next,
            Map<String, @Nullable Object> chosen,
            Consumer<Map<String, @Nullable Object>> consumer) {
        if (next == varied.size()) {
            consumer.accept(chosen);
            return;
        }
        for (Object value : values.getOrDefault(varied.get(next), List.of())) {
            chosen.put(varied.get(next), value);
            vary(varied, next + 1, chosen, consumer);
        }
    }

    private void choose(int size, int from, Set<String> chosen, List<Set<String>> subsets) {
        if (chosen.size() == size) {
            subsets.add(new TreeSet<>(chosen));
            return;
        }
        for (int i = from; i < names.size(); i++) {
            chosen.add(names.get(i));
            choose(size, i + 1, chosen, subsets);
            chosen.remove(names.get(i));
        }
    }
}
