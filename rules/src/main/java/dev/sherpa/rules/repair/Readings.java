package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one type for the stages of a cone, and none twice that are alike in all that their rules look at. */
final class Readings {

    private final List<List<Demand>> demands;
    private final String[] names;
    private final List<Map<List<Optional<List<Object>>>, Integer>> numbers = new ArrayList<>();
    private final Map<List<@Nullable Object>, Reading> known = new HashMap<>();

    Readings(DeclaredType type, List<Demands> stages) {
        this.demands = stages.stream().map(each -> each.of(type.name())).toList();
        Set<String> named = new TreeSet<>();
        for (List<Demand> ofStage : demands) {
            numbers.add(new HashMap<>());
            ofStage.forEach(demand -> named.addAll(demand.named()));
        }
        type.attributes().stream()
                .filter(attribute -> attribute.kind() == Attribute.Kind.DATE)
                .forEach(attribute -> named.add(attribute.name()));
        this.names = named.toArray(String[]::new);
    }

    Reading of(Candidate fact) {
        @Nullable Object[] values = new @Nullable Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = fact.value(names[i]);
        }
        return known.computeIfAbsent(Arrays.asList(values), unknown -> read(fact));
    }

    /** Returns how many different facts were read. */
    int size() {
        return known.size();
    }

    private Reading read(Candidate fact) {
        int[] all = new int[demands.size()];
        for (int stage = 0; stage < all.length; stage++) {
            List<Optional<List<Object>>> made =
                    demands.get(stage).stream().map(demand -> demand.of(fact)).toList();
            if (made.stream().anyMatch(Optional::isPresent)) {
                Map<List<Optional<List<Object>>>, Integer> ofStage = numbers.get(stage);
                int next = ofStage.size() + 1;
                all[stage] = ofStage.computeIfAbsent(made, unknown -> next);
            }
        }
        Set<Integer> years = new TreeSet<>();
        fact.attributes().values().forEach(value -> {
            if (value instanceof LocalDate day) {
                years.add(day.getYear());
            }
        });
        return Reading.of(all, years);
    }
}
