package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Head;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outcomes of heads, each looked up by its place; a head without an outcome is not there. */
final class HeadOutcomes extends AbstractMap<Head, String> {

    private final Map<Head, Integer> places;
    private final @Nullable String[] outcomes;

    HeadOutcomes(Map<Head, Integer> places, @Nullable String[] outcomes) {
        this.places = places;
        this.outcomes = outcomes;
    }

    @Override
    public @Nullable String get(@Nullable Object head) {
        Integer place = places.get(head);
        return place == null ? null : outcomes[place];
    }

    @Override
    public boolean containsKey(@Nullable Object head) {
        return get(head) != null;
    }

    @Override
    public Set<Map.Entry<Head, String>> entrySet() {
        Map<Head, String> all = new LinkedHashMap<>();
        places.forEach((head, place) -> {
            String outcome = outcomes[place];
            if (outcome != null) {
                all.put(head, outcome);
            }
        });
        return Collections.unmodifiableMap(all).entrySet();
    }
}
