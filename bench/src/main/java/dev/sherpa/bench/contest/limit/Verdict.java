package dev.sherpa.bench.contest.limit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a visit is ready, by the required items first. */
final class Verdict {

    private final Constants constants;
    private final Clause blocked;
    private final Clause halfUnknown;
    private final Clause unmet;
    private final Clause fewMet;
    private final Clause partly;
    private final Clause supporting;
    private final Clause otherwise;

    Verdict(Constants constants) {
        this.constants = constants;
        blocked = constants.clause("A required item is blocked");
        halfUnknown = constants.clause("At least half of the required items are unknown");
        unmet = constants.clause("A required item is unmet, unknown or contested");
        fewMet = constants.clause("Fewer than half of the required items are met");
        partly = constants.clause("A required item is partly met");
        supporting = constants.clause("A supporting item is blocked or contested");
        otherwise = constants.clause("Otherwise the visit is ready");
    }

    List<Found> found(List<Item> items, Cited cited) {
        Findings findings = new Findings(cited);
        List<Item> required = new ArrayList<>(items.size());
        int met = 0;
        int unknown = 0;
        for (Item item : items) {
            if (item.isRequired()) {
                required.add(item);
                met += item.is("MET") ? 1 : 0;
                unknown += item.is(Item.UNKNOWN) ? 1 : 0;
            }
        }
        Row count = count(required, met, unknown, cited);
        String ofRequired = "Of " + required.size() + " required items, ";
        findings.open(blocked);
        for (Item item : required) {
            if (item.is("BLOCKED")) {
                findings.holds("A required item is blocked: " + item.title() + ".", item.matched());
            }
        }
        if (unknown * 2 >= required.size()) {
            findings.add(halfUnknown, ofRequired + unknown + " are unknown, at least half.", count);
        }
        findings.open(unmet);
        for (Item item : required) {
            if (item.is("UNMET") || item.is(Item.UNKNOWN) || item.is("CONTESTED")) {
                findings.holds("A required item is " + status(item) + ": " + item.title() + ".", item.matched());
            }
        }
        if (met * 2 < required.size()) {
            findings.add(fewMet, ofRequired + met + " are met, fewer than half.", count);
        }
        findings.open(partly);
        for (Item item : required) {
            if (item.is("PARTIAL")) {
                findings.holds("A required item is only partly met: " + item.title() + ".", item.matched());
            }
        }
        findings.open(supporting);
        for (Item item : items) {
            if (!item.isRequired() && (item.is("BLOCKED") || item.is("CONTESTED"))) {
                findings.holds("A supporting item is " + status(item) + ": " + item.title() + ".", item.matched());
            }
        }
        findings.add(otherwise, ofRequired + met + " are met.", count);
        return findings.found();
    }

    private String status(Item item) {
        return constants.word(item.assessed().status());
    }

    private static Row count(List<Item> required, int met, int unknown, Cited cited) {
        List<Item> byId = new ArrayList<>(required);
        byId.sort(Comparator.comparing(item -> item.assessed().id()));
        List<Grounds> grounds = new ArrayList<>(byId.size());
        for (Item item : byId) {
            grounds.add(item.matched().grounds());
        }
        cited.begin();
        grounds.forEach(cited::add);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("all", BigDecimal.valueOf(required.size()));
        values.put("met", BigDecimal.valueOf(met));
        values.put("unknown", BigDecimal.valueOf(unknown));
        return Matched.derived("RequiredItems", values, cited.end()).row();
    }
}
