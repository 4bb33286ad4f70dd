package dev.sherpa.briefing;

import dev.sherpa.api.model.AssessmentDiff;
import dev.sherpa.api.model.Attribution;
import dev.sherpa.api.model.BriefedCause;
import dev.sherpa.api.model.BriefedFact;
import dev.sherpa.api.model.ChangedOutcome;
import dev.sherpa.api.model.DiffInPack;
import dev.sherpa.api.model.OutcomeKind;
import java.util.List;

/** Words what changed since an assessment, and why. */
record Changes(Prospects prospects) {

    /** On one page, the checklist tells of items what they were before. */
    List<BriefedCause> of(AssessmentDiff diff) {
        return diff.getOutcomes().stream()
                .filter(changed -> prospects.isBriefed(changed.getChange()))
                .filter(changed ->
                        !prospects.options().onePage() || changed.getChange().getKind() == OutcomeKind.CONCLUSION)
                .map(this::cause)
                .toList();
    }

    /** Of several smallest sets of causes, the first is told. */
    private BriefedCause cause(ChangedOutcome changed) {
        List<Attribution> because = changed.getBecause();
        if (because.isEmpty()) {
            return new BriefedCause(prospects.worded(changed.getChange()), List.of(), List.of(), List.of());
        }
        Attribution first = because.get(0);
        return new BriefedCause(
                prospects.worded(changed.getChange()),
                first.getCauses(),
                facts(first),
                first.getDifferences().stream().map(DiffInPack::getName).toList());
    }

    private List<BriefedFact> facts(Attribution attribution) {
        return attribution.getFacts().stream()
                .limit(1)
                .flatMap(List::stream)
                .map(fact -> prospects.fact(fact.getFact(), fact.getCounts()))
                .toList();
    }
}
