package dev.sherpa.bench.contest.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The checklist, answered.
 *
 * @param statuses one for every item
 * @param earliestFeasible null without a proposed trip
 */
public record Answer(
        Map<Item, Status> statuses,
        Verdict verdict,
        Engagement engagement,
        @Nullable LocalDate earliestFeasible) {

    /** Returns the answer as text, by the ids of the catalogue. */
    public SortedMap<String, String> outcomes() {
        SortedMap<String, String> outcomes = new TreeMap<>();
        statuses.forEach((item, status) -> outcomes.put(item.id(), status.name()));
        outcomes.put("verdict", verdict.name());
        outcomes.put("engagement", engagement.name());
        if (earliestFeasible != null) {
            outcomes.put("earliestFeasible", earliestFeasible.toString());
        }
        return outcomes;
    }
}
