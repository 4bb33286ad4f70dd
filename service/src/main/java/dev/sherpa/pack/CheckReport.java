package dev.sherpa.pack;

import dev.sherpa.api.model.CaseResults;
import dev.sherpa.api.model.PackProblem;
import dev.sherpa.api.model.VersionState;
import java.util.List;

/**
 * What the check of a version found.
 *
 * @param problems everything that is wrong with its files
 * @param cases the outcome of its cases; none are run if there are problems
 */
record CheckReport(List<PackProblem> problems, CaseResults cases) {

    /** Returns the state that the version is in for ever. */
    VersionState state() {
        return problems.isEmpty() ? VersionState.CHECKED : VersionState.REJECTED;
    }
}
