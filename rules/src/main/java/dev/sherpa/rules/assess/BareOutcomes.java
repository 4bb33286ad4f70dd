package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the outcome of every item and conclusion, stratum by stratum, and nothing of what makes it so. */
final class BareOutcomes {

    private final RulePack pack;
    private final Trace trace;
    private final FiringValues values;
    private final Map<Head, String> known = new HashMap<>();

    BareOutcomes(RulePack pack, Trace trace, FactBase facts) {
        this.pack = pack;
        this.trace = trace;
        this.values = new FiringValues(pack, facts.asOf());
    }

    /** Gives the heads of a stratum their outcomes, and returns these as the facts that later strata match. */
    List<Object> conclude(List<Head> heads) {
        List<Object> concluded = new ArrayList<>();
        for (Head head : heads) {
            if (head.kind() == Head.Kind.ITEM) {
                ItemDefinition item = pack.definition().item(head.name()).orElseThrow();
                String status = outcome(head).orElse(pack.definition().otherwise());
                known.put(head, status);
                concluded.add(new Item(item.id(), item.title(), item.importance(), status));
            } else if (head.kind() == Head.Kind.CONCLUSION) {
                outcome(head).ifPresent(value -> {
                    known.put(head, value);
                    concluded.add(new Conclusion(head.name(), value));
                });
            }
        }
        return concluded;
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

    private Optional<String> outcome(Head head) {
        return pack.clauses(head).stream()
                .map(this::smallest)
                .flatMap(Optional::stream)
                .findFirst()
                .map(OutcomeValue::text);
    }

    private Optional<OutcomeValue> smallest(Rule clause) {
        return trace.of(clause).stream()
                .map(values::outcome)
                .filter(Objects::nonNull)
                .min(OutcomeValue::compareTo);
    }
}
