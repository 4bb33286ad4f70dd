package dev.sherpa.explanation;

import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.pack.RunningPack;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;

/**
 * A stored assessment with what it takes to evaluate it once more.
 *
 * @param stored the assessment
 * @param version the version that it was made with
 * @param visible the facts that were visible then, what it assumes included, in the order recorded; without those that the
 *     version does not admit
 */
public record Reassessed(StoredAssessment stored, RunningPack version, List<RecordedFact> visible) {

    /** Takes the history of an assessment, of which only what is visible and admitted counts. */
    static Reassessed of(StoredAssessment stored, RunningPack version, List<RecordedFact> history) {
        ListedAssessment listed = stored.listed();
        List<RecordedFact> visible = history.stream()
                .filter(fact -> fact.isVisible(listed.asOf(), listed.knownAt()))
                .toList();
        return new Reassessed(stored, version, version.pack().factReader().admitted(visible));
    }

    /** Returns what lists show of it. */
    public ListedAssessment listed() {
        return stored.listed();
    }

    /** Returns the rule pack, compiled. */
    public RulePack pack() {
        return version.pack();
    }

    FactBase facts() {
        return FactBase.of(visible, listed().asOf(), listed().knownAt(), pack().factBaseRules(listed().asOf()));
    }

    List<Fact> visibleFacts() {
        return visible.stream().map(RecordedFact::fact).toList();
    }
}
