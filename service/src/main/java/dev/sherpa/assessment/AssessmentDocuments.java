package dev.sherpa.assessment;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.Conflict;
import dev.sherpa.api.model.ConflictingFact;
import dev.sherpa.api.model.FactBaseReference;
import dev.sherpa.api.model.FactReference;
import dev.sherpa.api.model.Finding;
import dev.sherpa.api.model.ItemAssessment;
import dev.sherpa.api.model.PackVersion;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.fact.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes assessments as the contract has them. */
public final class AssessmentDocuments {

    private AssessmentDocuments() {}

    /** Writes what was evaluated; where and when it was is left out. */
    public static Assessment of(dev.sherpa.rules.assess.Assessment assessment) {
        Map<String, List<Finding>> conclusionFindings = new LinkedHashMap<>();
        assessment
                .conclusionFindings()
                .forEach((name, findings) -> conclusionFindings.put(name, FindingDocuments.ofConclusion(findings)));
        return new Assessment(
                        assessment.asOf(),
                        new PackVersion(
                                assessment.pack().id(),
                                assessment.pack().version(),
                                assessment.pack().hash()),
                        new FactBaseReference(
                                assessment.factBase().hash(),
                                assessment.factBase().size()),
                        assessment.contentHash(),
                        assessment.conclusions(),
                        assessment.items().stream().map(AssessmentDocuments::of).toList(),
                        conclusionFindings,
                        assessment.conflicts().stream()
                                .map(AssessmentDocuments::of)
                                .toList())
                .verdict(assessment.verdict());
    }

    private static ItemAssessment of(AssessedItem item) {
        return new ItemAssessment(
                item.id(), item.title(), item.importance(), item.status(), FindingDocuments.ofItem(item.findings()));
    }

    private static Conflict of(dev.sherpa.rules.fact.Conflict conflict) {
        List<ConflictingFact> facts = conflict.facts().stream()
                .map(fact -> new ConflictingFact(reference(fact), value(fact, conflict.attribute())))
                .toList();
        return new Conflict(conflict.type(), conflict.subject(), conflict.attribute(), facts);
    }

    private static @Nullable Object value(Fact fact, String attribute) {
        Object value = fact.attributes().get(attribute);
        return value == null ? null : FindingDocuments.value(value);
    }

    private static FactReference reference(Fact fact) {
        return new FactReference(fact.statement(), fact.said(), fact.by(), CitationDocuments.of(fact.source()))
                .id(CitationDocuments.id(fact.id()))
                .para(fact.para())
                .rating(CitationDocuments.rating(fact.rating()));
    }
}
