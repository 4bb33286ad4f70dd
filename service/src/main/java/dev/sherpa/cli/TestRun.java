package dev.sherpa.cli;

import dev.sherpa.rules.cases.Coverage;
import dev.sherpa.rules.cases.CoverageReport;
import dev.sherpa.rules.cases.MutationReport;
import dev.sherpa.rules.cases.MutationResult;
import dev.sherpa.rules.cases.SuiteReport;
import dev.sherpa.rules.cases.SuiteResult;
import dev.sherpa.rules.cases.TraceReport;
import org.jspecify.annotations.Nullable;

/**
 * What a run of cases found.
 *
 * @param suite what became of the cases
 * @param coverage what they show, if that was asked for
 * @param mutation what they notice, if that was asked for
 */
record TestRun(
        SuiteResult suite,
        @Nullable Coverage coverage,
        @Nullable MutationResult mutation) {

    /** Tells whether no case failed, and whatever else was asked for is complete. */
    boolean passed() {
        return suite.failed().isEmpty()
                && (coverage == null || coverage.isComplete())
                && (mutation == null || mutation.isComplete());
    }

    /** Returns the report for people, with a folder before the names of files. */
    String report(boolean trace, String folder) {
        StringBuilder text = new StringBuilder();
        if (trace) {
            suite.results().forEach(result -> text.append(TraceReport.of(result, folder))
                    .append('\n'));
        }
        text.append(SuiteReport.of(suite, folder));
        if (coverage != null) {
            text.append('\n').append(CoverageReport.of(coverage, folder));
        }
        if (mutation != null) {
            text.append('\n').append(MutationReport.of(mutation, folder));
        }
        return text.toString();
    }
}
