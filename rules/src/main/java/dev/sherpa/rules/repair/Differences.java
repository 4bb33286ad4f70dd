package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Tells in what changed facts differ from the current ones for the stages of a cone. */
final class Differences {

    private static final Comparator<Difference> ORDER = Comparator.comparingInt(Difference::topic);

    private final RulePack pack;
    private final List<Demands> stages;
    private final Reading nothing;
    private final Map<String, Readings> byType = new HashMap<>();
    private final Map<Topic, Present> byTopic = new HashMap<>();
    private int read;

    /** What there is on a topic, which is known by its number. */
    private record Present(int number, Readings ofType, Reading reading) {}

    /**
     * A changed topic.
     *
     * @param topic its number
     * @param was what the stages make of the current fact
     * @param is what they make of the changed one
     */
    record Difference(int topic, Reading was, Reading is) {}

    Differences(RulePack pack, List<Demands> stages, SortedMap<Topic, CurrentFact> current) {
        this.pack = pack;
        this.stages = stages;
        this.nothing = Reading.ofNothing(stages.size());
        current.forEach((topic, fact) -> add(topic, reading(topic.type(), Candidate.of(fact))));
    }

    /** Returns what the stages make of a fact of a type. */
    Reading reading(String type, Candidate fact) {
        return read(readings(type), fact);
    }

    /** Returns the differences that changes make, in an order of their own. */
    List<Difference> of(Map<Topic, Optional<CurrentFact>> changed) {
        List<Difference> all = new ArrayList<>(changed.size());
        for (Map.Entry<Topic, Optional<CurrentFact>> change : changed.entrySet()) {
            Topic topic = change.getKey();
            Present present = byTopic.get(topic);
            if (present == null) {
                present = add(topic, nothing);
            }
            CurrentFact fact = change.getValue().orElse(null);
            Reading is = fact == null ? nothing : read(present.ofType(), Candidate.of(fact));
            if (is != present.reading()) {
                all.add(new Difference(present.number(), present.reading(), is));
            }
        }
        if (all.size() > 1) {
            all.sort(ORDER);
        }
        return all;
    }

    /** Returns how many facts were read and how many topics were seen. */
    int size() {
        return byTopic.size() + read;
    }

    private Present add(Topic topic, Reading reading) {
        Present present = new Present(byTopic.size(), readings(topic.type()), reading);
        byTopic.put(topic, present);
        return present;
    }

    private Reading read(Readings ofType, Candidate fact) {
        int before = ofType.size();
        Reading reading = ofType.of(fact);
        read += ofType.size() - before;
        return reading;
    }

    private Readings readings(String type) {
        return byType.computeIfAbsent(
                type, name -> new Readings(pack.vocabulary().factType(name).orElseThrow(), stages));
    }
}
