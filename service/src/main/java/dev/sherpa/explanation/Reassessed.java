package dev.sherpa.explanation;

import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.pack.RunningPack;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;

/**
 * A stored assessment with what it takes to evaluate it once more.
 *
 * @param stored the assessment
 * @param version the version that it was made with
 * @param facts its fact base, what it assumes included
 */
record Reassessed(StoredAssessment stored, RunningPack version, FactBase facts) {

    RulePack pack() {
        return version.pack();
    }
}
