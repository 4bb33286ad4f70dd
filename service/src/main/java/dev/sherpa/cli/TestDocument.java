package dev.sherpa.cli;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.CaseCoverage;
import dev.sherpa.api.model.CaseResults;
import dev.sherpa.api.model.FailedCase;
import dev.sherpa.api.model.PackProblem;
import dev.sherpa.assessment.AssessmentDocuments;
import dev.sherpa.pack.CoverageDocuments;
import dev.sherpa.rules.cases.CaseResult;
import dev.sherpa.rules.cases.SuiteResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of cases as JSON.
 *
 * @param problems none: a pack with problems has no run, and its document has nothing but them
 * @param cases the cases, as the contract has them, but for their files, which are as the working directory sees them
 * @param traces what each case came to, if that was asked for
 * @param coverage what the cases show, if that was asked for
 * @param mutation what the cases notice, if that was asked for
 */
record TestDocument(
        List<PackProblem> problems,
        CaseResults cases,
        @Nullable List<Trace> traces,
        @Nullable CaseCoverage coverage,
        @Nullable MutationDocument mutation) {

    /**
     * What a case came to.
     *
     * @param name its name
     * @param assessment what its facts lead to, as the contract has it
     */
    record Trace(String name, Assessment assessment) {}

    static TestDocument of(TestRun run, boolean trace, String folder) {
        return new TestDocument(
                List.of(),
                cases(run.suite(), folder),
                trace ? run.suite().results().stream().map(TestDocument::trace).toList() : null,
                run.coverage() == null ? null : CoverageDocuments.of(run.coverage(), folder),
                run.mutation() == null ? null : MutationDocument.of(run.mutation(), folder));
    }

    private static CaseResults cases(SuiteResult suite, String folder) {
        return new CaseResults(
                suite.passed().size(),
                suite.failed().size(),
                suite.failed().stream().map(failed -> failed(failed, folder)).toList());
    }

    private static FailedCase failed(CaseResult result, String folder) {
        return new FailedCase(
                result.given().name(),
                folder + result.given().file(),
                result.given().line(),
                result.differences().stream().map(String::valueOf).toList());
    }

    private static Trace trace(CaseResult result) {
        return new Trace(result.given().name(), AssessmentDocuments.of(result.assessment()));
    }
}
