package dev.sherpa.pack;

import dev.sherpa.api.model.CaseCoverage;
import dev.sherpa.api.model.CaseResults;
import dev.sherpa.api.model.PackProblem;
import dev.sherpa.api.model.PackProblemSeverity;
import dev.sherpa.api.model.VersionState;
import dev.sherpa.rules.pack.PackException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a version found.
 *
 * @param problems everything that is wrong with its files
 * @param cases the outcome of its cases; none are run if there are errors
 * @param coverage what the cases show, if it was measured
 */
record CheckReport(
        List<PackProblem> problems,
        CaseResults cases,
        @Nullable CaseCoverage coverage) {

    /** Creates the report of files that cannot be used. */
    static CheckReport refused(PackException refusal) {
        return new CheckReport(PackDocuments.problems(refusal.problems()), new CaseResults(0, 0, List.of()), null);
    }

    /** Returns the state that the version is in for ever. */
    VersionState state() {
        return errors().isEmpty() ? VersionState.CHECKED : VersionState.REJECTED;
    }

    /** Returns the problems that are no warnings; those of before there were warnings are none. */
    List<PackProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.getSeverity() != PackProblemSeverity.WARNING)
                .toList();
    }

    CheckReport with(CaseCoverage measured) {
        return new CheckReport(problems, cases, measured);
    }
}
