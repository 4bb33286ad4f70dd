package dev.sherpa.rules.cases;

import java.time.Duration;
import java.util.List;

/**
 * What became of the cases of a pack.
 *
 * @param results each case, in the order of files and lines
 * @param took how long they took
 */
public record SuiteResult(List<CaseResult> results, Duration took) {

    /** Returns the cases that passed. */
    public List<CaseResult> passed() {
        return results.stream().filter(CaseResult::passed).toList();
    }

    /** Returns the cases that failed. */
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
