package dev.sherpa.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that was found, and where.
 *
 * @param date when the report was written, as ISO 8601 has it, in UTC
 * @param machine what it ran on
 * @param versions the version of Sherpa and of each library, by name
 * @param sections what was found, in order
 */
public record Report(String date, Machine machine, Map<String, String> versions, List<SectionResult> sections) {

    /** Writes report.json, report.md and its charts into a folder. */
    public void write(Path folder) {
        Results.write(folder.resolve("report.json"), this);
        text(folder.resolve("report.md"), new MarkdownReport(this).text());
        sections.stream()
                .flatMap(section -> section.findings().charts().stream())
                .forEach(chart -> text(folder.resolve(chart.file() + ".svg"), new SvgChart(chart).text()));
    }

    private static void text(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
