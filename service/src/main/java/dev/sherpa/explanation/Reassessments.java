package dev.sherpa.explanation;

import dev.sherpa.assessment.Assessments;
import dev.sherpa.assessment.Histories;
import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.pack.OlderVersions;
import dev.sherpa.pack.RunningPack;
import dev.sherpa.rules.whatif.Situation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what it takes to evaluate stored assessments once more. */
@Component
public class Reassessments {

    private final Assessments assessments;
    private final OlderVersions versions;
    private final Histories histories;

    Reassessments(Assessments assessments, OlderVersions versions, Histories histories) {
        this.assessments = assessments;
        this.versions = versions;
        this.histories = histories;
    }

    /** Returns it of an assessment, whose version of the rule pack is compiled for that if need be. */
    public Reassessed get(UUID assessment) {
        StoredAssessment stored = assessments.get(assessment);
        ListedAssessment listed = stored.listed();
        RunningPack version = versions.get(listed.packId(), listed.packHash());
        return Reassessed.of(stored, version, histories.of(stored, version.pack(), listed.asOf()));
    }

    /** Returns what an assessment evaluated. */
    Situation situation(Reassessed once) {
        ListedAssessment listed = once.listed();
        return new Situation(
                once.pack(), histories.of(once.stored(), once.pack(), listed.asOf()), listed.asOf(), listed.knownAt());
    }
}
