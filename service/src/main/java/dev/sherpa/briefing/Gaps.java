package dev.sherpa.briefing;

import dev.sherpa.api.model.AskedType;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.DecidingClause;
import dev.sherpa.api.model.HeadKind;
import dev.sherpa.api.model.InformationGap;
import dev.sherpa.api.model.ItemAssessment;
import dev.sherpa.api.model.NearMisses;
import dev.sherpa.rules.pack.ItemDefinition;
import java.util.List;

/** Names the items of which nothing that decides is known, and what would decide them. */
record Gaps(Options options, Words words) {

    /** Tells whether there are any, so that near misses are worth asking for. */
    boolean any(Assessment assessment) {
        return assessment.getItems().stream().anyMatch(this::isGap);
    }

    List<InformationGap> of(Assessment assessment, NearMisses misses) {
        return assessment.getItems().stream()
                .filter(this::isGap)
                .map(item -> gap(item, misses))
                .toList();
    }

    private boolean isGap(ItemAssessment item) {
        return options.wants(item.getId()) && item.getFindings().isEmpty();
    }

    private InformationGap gap(ItemAssessment item, NearMisses misses) {
        ItemDefinition declared = words.pack().item(item.getId()).orElseThrow();
        return new InformationGap(
                item.getId(),
                item.getTitle(),
                declared.question(),
                item.getImportance(),
                item.getStatus(),
                declared.asks().stream().map(this::asked).toList(),
                clauses(item.getId(), misses));
    }

    private AskedType asked(String type) {
        return new AskedType(type, words.type(type));
    }

    private static List<DecidingClause> clauses(String item, NearMisses misses) {
        return misses.getAsked().stream()
                .filter(head -> head.getOf().getKind() == HeadKind.ITEM
                        && head.getOf().getName().equals(item))
                .flatMap(head -> head.getClauses().stream())
                .map(miss -> new DecidingClause(miss.getRule().getName()).outcome(miss.getOutcome()))
                .toList();
    }
}
