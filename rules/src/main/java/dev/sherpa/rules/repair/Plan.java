package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options taken together, each about a topic of its own.
 *
 * @param options the options
 */
record Plan(List<Option> options) {

    /** Orders plans: the fewest changes first, then those that move values least, then by what they change. */
    static final Comparator<Plan> ORDER = Comparator.comparingInt(Plan::size)
            .thenComparingInt(Plan::way)
            .thenComparing(plan -> plan.changes().toString());

    private static final Comparator<Change> OF_CHANGES = Comparator.comparing(Change::kind)
            .thenComparing(change -> Topic.of(change.fact()))
            .thenComparing(change -> change.fact().said(), Comparator.reverseOrder());

    /** Returns the current facts that they bring about, by topic. */
    Map<Topic, Optional<CurrentFact>> changed() {
        Map<Topic, Optional<CurrentFact>> changed = new LinkedHashMap<>();
        options.forEach(option -> changed.put(option.topic(), option.after()));
        return changed;
    }

    /** Returns all changes, in order. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        options.forEach(option -> changes.addAll(option.changes()));
        changes.sort(OF_CHANGES);
        return changes;
    }

    int size() {
        return options.stream().mapToInt(option -> option.changes().size()).sum();
    }

    int way() {
        return options.stream().mapToInt(Option::way).sum();
    }

    /** Tells whether it does to each fact what another does, and to more facts. */
    boolean exceeds(Plan other) {
        Set<List<Object>> mine = done();
        Set<List<Object>> others = other.done();
        return mine.size() > others.size() && mine.containsAll(others);
    }

    private Set<List<Object>> done() {
        return changes().stream()
                .map(change -> {
                    Fact fact = change.fact();
                    return List.<Object>of(change.kind(), fact.type(), fact.subject(), fact.said());
                })
                .collect(Collectors.toSet());
    }
}
