package dev.sherpa.rules.cases;

import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what became of the cases of a pack: every failure with its place and differences, and the count. */
public final class SuiteReport {

    private SuiteReport() {}

    /**
     * Returns the text, whose lines end with a newline, with a folder before the names of files; the folder is empty or
     * ends in a slash.
     */
    public static String of(SuiteResult suite, String folder) {
        if (suite.results().isEmpty()) {
            return "There are no cases; they stand in " + folder + "cases/*.yaml\n";
        }
        String failures =
                suite.failed().stream().map(result -> folder + failure(result)).collect(Collectors.joining());
        return failures
                + String.format(
                        Locale.ROOT,
                        "%d %s: %d passed, %d failed, in %.1f s\n",
                        suite.results().size(),
                        suite.results().size() == 1 ? "case" : "cases",
                        suite.passed().size(),
                        suite.failed().size(),
                        suite.took().toMillis() / 1000.0);
    }

    private static String failure(CaseResult result) {
        return result.given().file() + ":" + result.given().line() + ": failed: "
                + result.given().name() + "\n"
                + result.differences().stream()
                        .map(difference -> "    " + difference + "\n")
                        .collect(Collectors.joining());
    }
}
