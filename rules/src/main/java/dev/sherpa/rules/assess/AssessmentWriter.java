package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.HeadRules;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes out what was concluded of a fact base: every finding, and the checklist. */
final class AssessmentWriter {

    private final RulePack pack;
    private final FactBase facts;
    private final Outcomes outcomes;
    private final Explainer explainer;

    AssessmentWriter(RulePack pack, FactBase facts, Outcomes outcomes, Explainer explainer) {
        this.pack = pack;
        this.facts = facts;
        this.outcomes = outcomes;
        this.explainer = explainer;
    }

    Assessment write() {
        Map<String, AssessedItem> items = new HashMap<>();
        Map<String, List<Finding>> conclusions = new HashMap<>();
        for (HeadRules each : pack.order()) {
            String name = each.head().name();
            switch (each.head().kind()) {
                case ITEM -> items.put(name, item(each, Objects.requireNonNull(outcomes.item(name))));
                case CONCLUSION -> conclusions.put(name, conclusion(each, outcomes.conclusion(name)));
                case TYPE -> {} // derived facts are told of where they matched
            }
        }
        List<AssessedItem> checklist = pack.definition().items().stream()
                .map(ItemDefinition::id)
                .map(id -> Objects.requireNonNull(items.get(id)))
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
        return new Assessment(facts, version, verdict, values, checklist, findings);
    }

    private AssessedItem item(HeadRules of, Item concluded) {
        List<Finding> findings = explainer.findings(of.rules());
        explainer.remember(of.head(), findings);
        return new AssessedItem(
                concluded.getId(), concluded.getTitle(), concluded.getImportance(), concluded.getStatus(), findings);
    }

    private List<Finding> conclusion(HeadRules of, @Nullable Conclusion concluded) {
        if (concluded == null) {
            return List.of();
        }
        List<Finding> findings = explainer.findings(of.rules());
        explainer.remember(of.head(), findings);
        return findings;
    }
}
