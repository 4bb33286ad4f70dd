package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The current facts that a stage reads, each with the number of what its rules make of it: equal for facts that none tells apart. */
final class StageFacts {

    private final Stage stage;
    private final Demands demands;
    private final List<Topic> topics = new ArrayList<>();
    private final List<CurrentFact> facts = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<CurrentFact, Integer> known = new IdentityHashMap<>();

    StageFacts(Stage stage, Demands demands, SortedMap<Topic, CurrentFact> current) {
        this.stage = stage;
        this.demands = demands;
        current.forEach((topic, fact) -> {
            if (stage.types().contains(topic.type())) {
                topics.add(topic);
                facts.add(fact);
            }
        });
    }

    /** Returns the facts with some topics changed. */
    List<CurrentFact> with(Map<Topic, Optional<CurrentFact>> changed) {
        List<CurrentFact> all = new ArrayList<>(facts.size() + changed.size());
        for (int i = 0; i < facts.size(); i++) {
            if (!changed.containsKey(topics.get(i))) {
                all.add(facts.get(i));
            }
        }
        changed.forEach((topic, fact) -> {
            if (stage.types().contains(topic.type())) {
                fact.ifPresent(all::add);
            }
        });
        return all;
    }

    /** Returns the numbers of facts, in ascending order. */
    int[] numbers(List<CurrentFact> all) {
        int[] each = new int[all.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = number(all.get(i));
        }
        Arrays.sort(each);
        return each;
    }

    private int number(CurrentFact fact) {
        Integer number = known.get(fact);
        if (number == null) {
            List<Object> made = new ArrayList<>(List.of(fact.type()));
            Candidate candidate = Candidate.of(fact);
            demands.of(fact.type()).forEach(demand -> made.add(demand.of(candidate)));
            int next = numbers.size();
            number = numbers.computeIfAbsent(made, unknown -> next);
            known.put(fact, number);
        }
        return number;
    }
}
