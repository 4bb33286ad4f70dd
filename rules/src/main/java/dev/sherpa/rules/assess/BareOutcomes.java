package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the outcome of every item and conclusion, and nothing of what makes it so. */
final class BareOutcomes {

    private final RulePack pack;
    private final FirstClause first;
    private final Map<Head, String> known = new HashMap<>();

    BareOutcomes(RulePack pack, Trace trace, LocalDate asOf) {
        this.pack = pack;
        this.first = new FirstClause(pack, trace, asOf);
    }

    /** Gives an item or conclusion its outcome, and returns this as the fact that later strata match, if there is any. */
    Optional<Object> conclude(Head head) {
        Optional<String> outcome = first.outcome(head);
        if (head.kind() == Head.Kind.ITEM) {
            ItemDefinition item = pack.definition().item(head.name()).orElseThrow();
            String status = outcome.orElse(pack.definition().otherwise());
            known.put(head, status);
            return Optional.of(new Item(item.id(), item.title(), item.importance(), status));
        }
        outcome.ifPresent(value -> known.put(head, value));
        return outcome.map(value -> new Conclusion(head.name(), value));
    }

    /** Returns the outcomes in the pack's order, items first; a conclusion without a value has none. */
    Map<Head, String> all() {
        Map<Head, String> ordered = new LinkedHashMap<>();
        pack.definition().heads().forEach(head -> {
            @Nullable String outcome = known.get(head);
            if (outcome != null) {
                ordered.put(head, outcome);
            }
        });
        return Collections.unmodifiableMap(ordered);
    }
}
