package dev.sherpa.explanation;

import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.HeadKind;
import dev.sherpa.api.model.HeadReference;
import dev.sherpa.api.model.Hinge;
import dev.sherpa.api.model.NearBar;
import dev.sherpa.api.model.Reliance;
import dev.sherpa.api.model.RelianceKind;
import dev.sherpa.api.model.Reversal;
import dev.sherpa.assessment.FindingDocuments;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.pack.Head;

/** Writes what assessments hang on, as the contract has it. */
final class FragilityDocuments {

    private FragilityDocuments() {}

    static Fragility of(dev.sherpa.rules.whatif.Fragility fragility) {
        return new Fragility(
                        fragility.hinges().stream().map(FragilityDocuments::of).toList(),
                        fragility.reliances().stream()
                                .map(FragilityDocuments::of)
                                .toList(),
                        fragility.bars().stream().map(FragilityDocuments::of).toList())
                .untried(fragility.untried() == 0 ? null : fragility.untried());
    }

    /** Writes an item, a conclusion or a derived type. */
    static HeadReference head(Head head) {
        return new HeadReference(HeadKind.valueOf(head.kind().name()), head.name());
    }

    private static Hinge of(dev.sherpa.rules.whatif.Hinge hinge) {
        Hinge document = new Hinge(
                FactContents.of(hinge.fact()),
                hinge.changes().stream().map(ChangeDocuments::of).toList());
        dev.sherpa.rules.whatif.Hinge.Reversal reversal = hinge.reversal();
        return reversal == null
                ? document
                : document.reversal(new Reversal(
                        reversal.attribute(),
                        FindingDocuments.value(reversal.from()),
                        FindingDocuments.value(reversal.to())));
    }

    private static Reliance of(dev.sherpa.rules.whatif.Reliance reliance) {
        return new Reliance(
                        RelianceKind.valueOf(reliance.kind().name()),
                        WhyDocuments.outcome(reliance.of(), reliance.outcome()),
                        CitationDocuments.of(reliance.facts()))
                .importance(reliance.importance())
                .without(reliance.without());
    }

    private static NearBar of(dev.sherpa.rules.whatif.NearBar bar) {
        return new NearBar(
                        FindingDocuments.of(bar.rule()),
                        head(bar.of()),
                        bar.line(),
                        bar.constraint(),
                        bar.parameter(),
                        bar.bar(),
                        bar.type(),
                        bar.actual(),
                        bar.holds(),
                        bar.distancePct())
                .subject(bar.subject());
    }
}
