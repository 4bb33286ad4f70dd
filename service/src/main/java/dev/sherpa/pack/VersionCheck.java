package dev.sherpa.pack;

import dev.sherpa.api.model.CaseResults;
import dev.sherpa.api.model.FailedCase;
import dev.sherpa.rules.cases.CaseResult;
import dev.sherpa.rules.cases.CaseRunner;
import dev.sherpa.rules.cases.Difference;
import dev.sherpa.rules.lint.PackCheck;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Checks the files of a version: compiles them, and runs their cases. */
@Component
class VersionCheck {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Workshop workshop;
    private final Duration longest;

    @Autowired
    VersionCheck(Workshop workshop) {
        this(workshop, LONGEST);
    }

    /** Creates a check that lets the cases of a pack take so long together. */
    VersionCheck(Workshop workshop, Duration longest) {
        this.workshop = workshop;
        this.longest = longest;
    }

    /** Checks files, and measures what their cases show if all of them hold. */
    CheckReport check(PackFiles files) {
        try {
            RulePack pack = workshop.make(files);
            CheckReport report = runCases(files, pack);
            boolean clean =
                    report.errors().isEmpty() && report.cases().getFailures().isEmpty();
            return clean
                    ? workshop.measure(files, pack)
                            .map(coverage -> report.with(CoverageDocuments.of(coverage, "")))
                            .orElse(report)
                    : report;
        } catch (PackException e) {
            return CheckReport.refused(e);
        }
    }

    /** Runs the cases of files that compile, and looks for what is probably not meant. */
    CheckReport runCases(PackFiles files, RulePack pack) {
        try {
            CaseRunner runner = new CaseRunner(pack);
            ProofReader.read(files, pack);
            List<PackCase> cases = CaseReader.read(files, pack);
            List<FailedCase> failures = new ArrayList<>();
            long begun = System.nanoTime();
            for (PackCase given : cases) {
                CaseResult result = runner.run(given);
                if (!result.passed()) {
                    failures.add(failed(result));
                }
                if (System.nanoTime() - begun > longest.toNanos()) {
                    throw tooLong(given);
                }
            }
            int failed = failures.size();
            return new CheckReport(
                    PackDocuments.problems(PackCheck.warnings(files, pack)),
                    new CaseResults(cases.size() - failed, failed, failures),
                    null);
        } catch (PackException e) {
            return CheckReport.refused(e);
        }
    }

    private PackException tooLong(PackCase reached) {
        return new PackException(List.of(new Problem(
                reached.file(),
                reached.line(),
                "the cases of a pack take at most " + longest.toSeconds()
                        + " s together, and that is over with this one")));
    }

    private static FailedCase failed(CaseResult result) {
        PackCase given = result.given();
        List<String> differences =
                result.differences().stream().map(Difference::toString).toList();
        return new FailedCase(given.name(), given.file(), given.line(), differences);
    }
}
