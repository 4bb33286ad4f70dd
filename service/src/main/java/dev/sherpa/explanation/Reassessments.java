package dev.sherpa.explanation;

import dev.sherpa.assessment.Assessments;
import dev.sherpa.assessment.Histories;
import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.pack.OlderVersions;
import dev.sherpa.rules.whatif.Situation;
import java.util.UUID;
import java.util.function.Function;
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

    /** Does something with an assessment, whose version of the rule pack stays compiled meanwhile. */
    public <T> T with(UUID assessment, Function<Reassessed, T> use) {
        StoredAssessment stored = assessments.get(assessment);
        ListedAssessment listed = stored.listed();
        return versions.with(
                listed.packId(),
                listed.packHash(),
                version ->
                        use.apply(Reassessed.of(stored, version, histories.of(stored, version.pack(), listed.asOf()))));
    }

    /** Returns what an assessment evaluated. */
    Situation situation(Reassessed once) {
        ListedAssessment listed = once.listed();
        return new Situation(
                once.pack(), histories.of(once.stored(), once.pack(), listed.asOf()), listed.asOf(), listed.knownAt());
    }
}
