package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The current facts that a stage reads. */
final class StageFacts {

    private final Stage stage;
    private final List<Topic> topics = new ArrayList<>();
    private final List<CurrentFact> facts = new ArrayList<>();

    StageFacts(Stage stage, SortedMap<Topic, CurrentFact> current) {
        this.stage = stage;
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
}
