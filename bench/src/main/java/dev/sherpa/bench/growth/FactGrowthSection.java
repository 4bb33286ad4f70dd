package dev.sherpa.bench.growth;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.jmh.Jmh;
import dev.sherpa.bench.jmh.Measurement;
import dev.sherpa.bench.jmh.Pace;
import dev.sherpa.bench.report.Chart;
import dev.sherpa.bench.report.Chart.Point;
import dev.sherpa.bench.report.Findings;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Assessment time over facts. */
public final class FactGrowthSection implements Section {

    private static final Pace PACE = new Pace(1, 16, 4, Duration.ofMillis(800));
    private static final List<String> COUNTS = List.of("10", "30", "100", "300", "1000", "3000", "10000");

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String title() {
        return "Growth: an assessment over facts";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        List<Measurement> measured = Jmh.run(
                FactGrowthBenchmark.class,
                Map.of("facts", effort.choose(COUNTS, List.of("10", "100", "1000"))),
                effort.choose(PACE, Pace.QUICK));
        Curve curve = new Curve(
                "one assessment",
                measured.stream()
                        .map(each -> new Point(
                                Double.parseDouble(each.parameter("facts")),
                                each.figure("An assessment of " + each.parameter("facts") + " facts")))
                        .toList());
        Findings findings = Findings.NONE;
        for (Point point : curve.points()) {
            findings = findings.figure(point.y());
        }
        return findings.bar(curve.bar("Growth in facts"))
                .chart(new Chart("facts", "An assessment over facts", "current facts", "µs", List.of(curve.series())))
                .note(
                        "The pack is beijing-trip. Facts beyond the 49 of the five documents repeat them about further subjects, so"
                                + " that every fact is current and is matched. Full trace, one thread.");
    }
}
