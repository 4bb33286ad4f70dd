package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.ItemDefinition;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item with its status, and what matches where others read it. */
final class Item {

    static final String UNKNOWN = "UNKNOWN";

    private final AssessedItem assessed;
    private final List<Found> found;
    private final Cited cited;
    private @Nullable Matched matched;

    Item(ItemDefinition definition, List<Found> found, Cited cited) {
        this.found = found;
        this.cited = cited;
        String status = found.isEmpty() ? UNKNOWN : found.get(0).finding().outcome();
        this.assessed =
                new AssessedItem(definition.id(), definition.title(), definition.importance(), status, findings(found));
    }

    /** Returns findings as an assessment has them. */
    static List<Finding> findings(List<Found> found) {
        Finding[] findings = new Finding[found.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = found.get(i).finding();
        }
        return Collections.unmodifiableList(Arrays.asList(findings));
    }

    /** Returns what the findings that decide rest on together. */
    static Grounds deciding(List<Found> found, Cited cited) {
        if (found.size() == 1) {
            return found.get(0).grounds();
        }
        cited.begin();
        for (Found each : found) {
            if (each.finding().decides()) {
                cited.add(each.grounds());
            }
        }
        return cited.end();
    }

    AssessedItem assessed() {
        return assessed;
    }

    List<Found> found() {
        return found;
    }

    boolean is(String status) {
        return assessed.status().equals(status);
    }

    boolean isRequired() {
        return assessed.importance().equals("REQUIRED");
    }

    String title() {
        return assessed.title();
    }

    /** Returns the item as it matches. */
    Matched matched() {
        if (matched == null) {
            Map<String, Object> values = new LinkedHashMap<>(4);
            values.put("importance", assessed.importance());
            values.put("status", assessed.status());
            matched = Matched.named(Match.Kind.ITEM, assessed.id(), values, deciding(found, cited));
        }
        return matched;
    }
}
