package dev.sherpa.bench;

import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Machine;
import dev.sherpa.bench.report.Report;
import dev.sherpa.bench.report.Results;
import dev.sherpa.bench.report.SectionResult;
import dev.sherpa.bench.report.Versions;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the sections of the report, in order, and writes it. */
public final class Bench {

    private static final Path TARGET = Path.of("target");
    private static final double NANOS = 1e9;
    private static final PrintStream OUT = System.out;

    private static final Findings HASTE = Findings.NONE.note("**A quick run: its figures mean nothing.**");

    private final Results results = new Results(TARGET.resolve("results"));
    private final Effort effort;

    private Bench(Effort effort) {
        this.effort = effort;
    }

    /**
     * Runs all sections, or those named, separated by commas; ends with 1 if one of them failed.
     *
     * <p>The working directory is the module's. With the system property {@code quick}, everything runs as shortly as it can.
     */
    public static void main(String[] args) {
        List<Section> chosen = chosen(String.join(",", args));
        Bench bench = new Bench(System.getProperty("quick") == null ? Effort.FULL : Effort.QUICK);
        long failed = chosen.stream()
                .map(bench::run)
                .filter(result -> result.failure() != null)
                .count();
        bench.report();
        System.exit(failed == 0 ? 0 : 1);
    }

    private static List<Section> chosen(String names) {
        List<String> wanted =
                Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).toList();
        List<String> known = Sections.ALL.stream().map(Section::name).toList();
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("There are the sections " + String.join(", ", known) + "; not all of "
                    + String.join(", ", wanted) + " are among them.");
        }
        return Sections.ALL.stream()
                .filter(section -> wanted.isEmpty() || wanted.contains(section.name()))
                .toList();
    }

    private SectionResult run(Section section) {
        Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        long from = System.nanoTime();
        OUT.println("bench: " + section.name() + " ...");
        SectionResult result;
        try {
            Findings findings = effort.choose(Findings.NONE, HASTE).plus(section.run(effort));
            result = result(section, started, from, findings, null);
        } catch (Exception | LinkageError e) {
            e.printStackTrace(OUT);
            result = result(section, started, from, Findings.NONE, e.toString());
        }
        results.keep(result);
        OUT.printf("bench: %s %s after %.0f s%n", section.name(), verdict(result), result.seconds());
        return result;
    }

    private static String verdict(SectionResult result) {
        return result.failure() == null ? "done" : "failed";
    }

    private static SectionResult result(
            Section section, Instant started, long from, Findings findings, @Nullable String failure) {
        double seconds = (System.nanoTime() - from) / NANOS;
        return new SectionResult(section.name(), section.title(), started.toString(), seconds, findings, failure);
    }

    private void report() {
        List<String> names = Sections.ALL.stream().map(Section::name).toList();
        new Report(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        Machine.here(),
                        Versions.of(Sections.LIBRARIES),
                        results.of(names))
                .write(TARGET);
        OUT.println("bench: see " + TARGET.resolve("report.md").toAbsolutePath());
    }
}
