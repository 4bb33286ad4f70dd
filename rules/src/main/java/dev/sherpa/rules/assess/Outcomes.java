package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the outcome of every item and conclusion, stratum by stratum. */
final class Outcomes {

    private final RulePack pack;
    private final Explainer explainer;
    private final Map<String, AssessedItem> items = new HashMap<>();
    private final Map<String, List<Finding>> conclusions = new HashMap<>();

    Outcomes(RulePack pack, Explainer explainer) {
        this.pack = pack;
        this.explainer = explainer;
    }

    /** Gives the heads of a stratum their outcomes, and returns these as the facts that later strata match. */
    List<Object> conclude(List<Head> heads) {
        List<Object> concluded = new ArrayList<>();
        for (Head head : heads) {
            if (head.kind() == Head.Kind.ITEM) {
                concluded.add(item(head));
            } else if (head.kind() == Head.Kind.CONCLUSION) {
                conclusion(head, concluded);
            }
        }
        return concluded;
    }

    /** Returns the whole assessment, once every stratum is concluded. */
    Assessment assessment(FactBase facts) {
        List<AssessedItem> checklist = pack.definition().items().stream()
                .map(item -> java.util.Optional.ofNullable(items.get(item.id())).orElseThrow())
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (ConclusionDefinition definition : pack.definition().conclusions()) {
            List<Finding> found = conclusions.getOrDefault(definition.name(), List.of());
            if (!found.isEmpty()) {
                values.put(definition.name(), found.get(0).outcome());
                findings.put(definition.name(), found);
            }
        }
        String verdict = values.remove(pack.definition().conclusions().get(0).name());
        Assessment.PackVersion version = new Assessment.PackVersion(
                pack.definition().id(), pack.definition().version(), pack.hash());
        ContentHash hash = new ContentHash(facts);
        Assessment unhashed = new Assessment(
                facts.asOf(), version, hash.factBase(), "", verdict, values, checklist, findings, facts.conflicts());
        return unhashed.withContentHash(hash.of(unhashed));
    }

    private Item item(Head head) {
        ItemDefinition definition = pack.definition().item(head.name()).orElseThrow();
        List<Finding> findings = explainer.findings(head);
        String status = findings.isEmpty()
                ? pack.definition().otherwise()
                : findings.get(0).outcome();
        items.put(
                head.name(),
                new AssessedItem(definition.id(), definition.title(), definition.importance(), status, findings));
        Item item = new Item(definition.id(), definition.title(), definition.importance(), status);
        explainer.remember(item, findings);
        return item;
    }

    private void conclusion(Head head, List<Object> concluded) {
        List<Finding> findings = explainer.findings(head);
        conclusions.put(head.name(), findings);
        if (!findings.isEmpty()) {
            Conclusion conclusion = new Conclusion(head.name(), findings.get(0).outcome());
            explainer.remember(conclusion, findings);
            concluded.add(conclusion);
        }
    }
}
