package dev.sherpa.bench.contest.dmn;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The model, and the decision in it that is the whole answer: a context of all outcomes by their names in the pack. */
final class Checklist {

    static final String RESOURCE = "/dmn/beijing-trip.dmn";
    static final String DECISION = "checklist";
    static final String NOTE =
            "No trace. Expresses all 22 items, the verdict, the engagement and the first feasible day itself, in one DMN 1.3 model"
                    + " that both DMN engines read. Spared: the facts come as lists by type, with nulls for what is absent, and"
                    + " Beijing's calendar as windows and free days with their dates.";

    private Checklist() {}

    static SortedMap<String, String> outcomes(Object context) {
        SortedMap<String, String> outcomes = new TreeMap<>();
        ((Map<?, ?>) context).forEach((name, value) -> {
            if (value != null) {
                outcomes.put(name.toString(), value.toString());
            }
        });
        return outcomes;
    }
}
