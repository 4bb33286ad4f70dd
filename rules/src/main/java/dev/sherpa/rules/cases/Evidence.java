package dev.sherpa.rules.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be observed of a case for it to show something. */
interface Evidence {

    /** Holds in one way, without anything matched. */
    Evidence ALWAYS = new Evidence() {
        @Override
        public Set<List<Object>> in(Map<String, Map<List<Object>, Integer>> observed) {
            return Set.of(List.of());
        }
    };

    /** Returns the ways in which the case shows it, each by what was matched; none when it does not. */
    Set<List<Object>> in(Map<String, Map<List<Object>, Integer>> observed);

    /** Shown when the rule of a key holds. */
    static Evidence holds(String key) {
        return observed -> observed.getOrDefault(key, Map.of()).keySet();
    }

    /** Shown by every way in which {@code before} holds that the rule of a key does not carry on. */
    static Evidence fails(Evidence before, String key, int captures) {
        return observed -> {
            Set<List<Object>> left = new HashSet<>(before.in(observed));
            observed.getOrDefault(key, Map.of()).keySet().forEach(way -> left.remove(way.subList(0, captures)));
            return left;
        };
    }

    /** Shown when this is not. */
    default Evidence missing() {
        return observed -> in(observed).isEmpty() ? Set.of(List.of()) : Set.of();
    }
}
