package dev.sherpa.explanation;

import dev.sherpa.assessment.Assessments;
import dev.sherpa.assessment.Evaluation;
import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.pack.OlderVersions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds what it takes to evaluate stored assessments once more. */
@Component
class Reassessments {

    private final Assessments assessments;
    private final OlderVersions versions;
    private final Evaluation evaluation;

    Reassessments(Assessments assessments, OlderVersions versions, Evaluation evaluation) {
        this.assessments = assessments;
        this.versions = versions;
        this.evaluation = evaluation;
    }

    /** Does something with an assessment, whose version of the rule pack stays compiled meanwhile. */
    <T> T with(UUID assessment, Function<Reassessed, T> use) {
        StoredAssessment stored = assessments.get(assessment);
        return versions.with(
                stored.listed().packId(),
                stored.listed().packHash(),
                version -> use.apply(new Reassessed(stored, version, evaluation.factBase(version.pack(), stored))));
    }
}
