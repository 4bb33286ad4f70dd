package dev.sherpa.bench.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a report as Markdown: where it ran, every bar, then the sections. */
final class MarkdownReport {

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(Report report) {
        this.report = report;
    }

    String text() {
        text.append("# Sherpa, measured\n\n");
        place();
        bars();
        report.sections().forEach(this::section);
        return text.toString();
    }

    private void place() {
        Machine machine = report.machine();
        text.append("| | |\n|---|---|\n");
        row("date", report.date());
        row("processor", machine.cpu() + ", " + machine.cores() + " cores");
        row("memory", Numbers.plain(machine.memoryGb()) + " GiB");
        row("system", machine.os());
        row("JVM", machine.jvm());
        for (Map.Entry<String, String> version : report.versions().entrySet()) {
            row(version.getKey(), version.getValue());
        }
        text.append(
                "\nA value is the median of its samples; the spread is that of all of them. Ratios are of one run.\n");
    }

    private void bars() {
        text.append("\n## The bars\n\n");
        List<List<String>> rows = report.sections().stream()
                .flatMap(section -> section.failure() == null
                        ? section.findings().bars().stream().map(MarkdownReport::bar)
                        : Stream.of(List.of(section.title(), "", "", "", "not measured: the section failed")))
                .toList();
        table(List.of("bar", "asks for", "found", "spread", ""), rows);
    }

    private static List<String> bar(Bar bar) {
        return List.of(
                bar.sentence(),
                bar.limit().words(),
                Numbers.plain(bar.found().value()),
                Numbers.spread(bar.found()),
                bar.verdict());
    }

    private void section(SectionResult section) {
        text.append("\n## ").append(section.title()).append("\n\n");
        text.append("`").append(section.section()).append("`, ").append(section.started());
        text.append(", took ").append(Numbers.plain(section.seconds())).append(" s\n");
        if (section.failure() != null) {
            text.append("\n**Failed**: ").append(section.failure()).append("\n");
        }
        Findings findings = section.findings();
        figures(findings.figures());
        ratios(findings.ratios());
        findings.tables().forEach(each -> {
            text.append("\n### ").append(each.title()).append("\n\n");
            table(each.columns(), each.rows());
        });
        findings.charts().forEach(chart -> text.append("\n![")
                .append(chart.title())
                .append("](")
                .append(chart.file())
                .append(".svg)\n"));
        findings.notes().forEach(note -> text.append("\n").append(note).append("\n"));
    }

    private void figures(List<Figure> figures) {
        if (!figures.isEmpty()) {
            text.append("\n");
            table(
                    List.of("measured", "median", "unit", "spread", "samples"),
                    figures.stream()
                            .map(figure -> List.of(
                                    figure.what(),
                                    Numbers.plain(figure.value()),
                                    figure.unit(),
                                    Numbers.spread(figure),
                                    String.valueOf(figure.samples())))
                            .toList());
        }
    }

    private void ratios(List<Ratio> ratios) {
        if (!ratios.isEmpty()) {
            text.append("\n");
            table(
                    List.of("ratio", "", "spread", "of"),
                    ratios.stream()
                            .map(ratio -> List.of(
                                    ratio.what(),
                                    Numbers.plain(ratio.figure().value()),
                                    Numbers.spread(ratio.figure()),
                                    Numbers.with(ratio.over()) + " to " + Numbers.with(ratio.under())))
                            .toList());
        }
    }

    private void table(List<String> columns, List<List<String>> rows) {
        row(columns.toArray(String[]::new));
        text.append(columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|\n")));
        rows.forEach(cells -> row(cells.toArray(String[]::new)));
    }

    private void row(String... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
