package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Gives an item or conclusion its outcome, and returns this as the fact that later strata match, if there is any. */
    Optional<Object> conclude(Head head) {
        return head.kind() == Head.Kind.ITEM ? Optional.of(item(head)) : conclusion(head);
    }

    /** Returns the whole assessment, once every stratum is concluded. */
    Assessment assessment(FactBase facts) {
        List<AssessedItem> checklist = pack.definition().items().stream()
                .map(item -> Optional.ofNullable(items.get(item.id())).orElseThrow())
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

    private Optional<Object> conclusion(Head head) {
        List<Finding> findings = explainer.findings(head);
        conclusions.put(head.name(), findings);
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Conclusion conclusion = new Conclusion(head.name(), findings.get(0).outcome());
        explainer.remember(conclusion, findings);
        return Optional.of(conclusion);
    }
}
