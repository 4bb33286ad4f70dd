package dev.sherpa.rules.cases;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints how a case came out: the findings of every item and conclusion, each with its sentence, its rule with file and
 * line, and what matched each of the rule's conditions.
 */
public final class TraceReport {

    private final StringBuilder text = new StringBuilder();

    private final String folder;

    private TraceReport(String folder) {
        this.folder = folder;
    }

    /**
     * Returns the text, whose lines end with a newline, with a folder before the names of files; the folder is empty or
     * ends in a slash.
     */
    public static String of(CaseResult result, String folder) {
        TraceReport report = new TraceReport(folder);
        report.line(0, result.given().name());
        report.line(
                0,
                folder + result.given().file() + ":" + result.given().line() + ", as of "
                        + result.given().asOf() + ": " + (result.passed() ? "passed" : "failed"));
        result.differences().forEach(difference -> report.line(1, difference.toString()));
        result.assessment().items().forEach(report::item);
        result.assessment().conclusionFindings().forEach(report::findings);
        return report.text.toString();
    }

    private void item(AssessedItem item) {
        if (item.findings().isEmpty()) {
            line(0, item.id() + ": " + item.status() + ", for no clause holds");
        } else {
            findings(item.id(), item.findings());
        }
    }

    private void findings(String of, List<Finding> findings) {
        line(0, of + ": " + findings.get(0).outcome());
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        line(1, (finding.decides() ? "" : "(outranked, " + finding.outcome() + ") ") + finding.sentence());
        line(
                2,
                folder + finding.rule().file() + ":" + finding.rule().line() + ": "
                        + finding.rule().name());
        for (Finding.Because because : finding.because()) {
            line(3, folder + finding.rule().file() + ":" + because.line() + ": " + because.condition());
            because.matched().forEach(match -> line(4, described(match)));
        }
    }

    private static String described(Match match) {
        String what = Stream.of(match.type(), match.subject(), match.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String values = match.values().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Wording.plain(entry.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
        return (what.isEmpty() ? match.kind().name().toLowerCase(java.util.Locale.ROOT) : what) + " " + values;
    }

    private void line(int depth, String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }
}
