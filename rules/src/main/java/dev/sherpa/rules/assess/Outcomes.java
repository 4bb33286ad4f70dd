package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.HeadRules;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the outcome of every item and conclusion, stratum by stratum, and nothing of what makes it so. */
final class Outcomes {

    private final RulePack pack;
    private final FirstClause first;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Conclusion> conclusions = new HashMap<>();

    Outcomes(RulePack pack, Trace trace, LocalDate asOf) {
        this.pack = pack;
        this.first = new FirstClause(pack, trace, asOf);
    }

    /** Gives an item or conclusion its outcome, and returns this as the fact that later strata match; null if there is none. */
    @Nullable
    Object conclude(HeadRules head) {
        String outcome = first.outcome(head.rules());
        ItemDefinition definition = head.item();
        String name = head.head().name();
        if (definition != null) {
            String status = outcome == null ? pack.definition().otherwise() : outcome;
            Item item = new Item(definition.id(), definition.title(), definition.importance(), status);
            items.put(name, item);
            return item;
        }
        if (outcome == null) {
            return null;
        }
        Conclusion conclusion = new Conclusion(name, outcome);
        conclusions.put(name, conclusion);
        return conclusion;
    }

    /** Returns an item as later strata match it; null if it is not concluded. */
    @Nullable
    Item item(String id) {
        return items.get(id);
    }

    /** Returns a conclusion as later strata match it; null if it has no value. */
    @Nullable
    Conclusion conclusion(String name) {
        return conclusions.get(name);
    }

    /** Returns the outcomes in the pack's order, items first; a conclusion without a value has none. */
    Map<Head, String> all() {
        Map<Head, String> all = new LinkedHashMap<>();
        for (ItemDefinition definition : pack.definition().items()) {
            Item item = items.get(definition.id());
            if (item != null) {
                all.put(Head.item(definition.id()), item.getStatus());
            }
        }
        for (ConclusionDefinition definition : pack.definition().conclusions()) {
            Conclusion conclusion = conclusions.get(definition.name());
            if (conclusion != null) {
                all.put(Head.conclusion(definition.name()), conclusion.getValue());
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
