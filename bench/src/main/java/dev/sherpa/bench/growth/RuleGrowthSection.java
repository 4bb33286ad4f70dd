package dev.sherpa.bench.growth;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.jmh.Jmh;
import dev.sherpa.bench.jmh.Measurement;
import dev.sherpa.bench.jmh.Pace;
import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.report.Chart;
import dev.sherpa.bench.report.Chart.Point;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Ratio;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Assessment time, compile time and memory over rules. */
public final class RuleGrowthSection implements Section {

    private static final Pace PACE = new Pace(1, 16, 4, Duration.ofMillis(800));
    private static final List<String> COUNTS = List.of("10", "30", "100", "300", "1000", "2000");
    private static final double MIB = 1 << 20;

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String title() {
        return "Growth: assessment, compilation and memory over rules";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        List<PackCost> all = costs(effort.choose(COUNTS, List.of("10", "30", "100")));
        List<PackCost> costs =
                all.stream().filter(cost -> cost.refusal() == null).toList();
        Pace pace = effort.choose(PACE, Pace.QUICK);
        Curve assessment = assessments(costs, pace);
        Curve compilation =
                curve("compilation", costs, cost -> Figure.of(named("Compiling", cost), "s", cost.seconds()));
        Curve heap =
                curve("heap", costs, cost -> mib("Heap of", cost, cost.memory().heap()));
        Curve classes = curve(
                "classes", costs, cost -> mib("Classes of", cost, cost.memory().metaspace()));
        Findings findings = Findings.NONE;
        for (Curve curve : List.of(assessment, compilation, heap, classes)) {
            for (Point point : curve.points()) {
                findings = findings.figure(point.y());
            }
        }
        for (PackCost cost : all) {
            if (cost.refusal() != null) {
                findings = findings.note("A pack of " + cost.rules()
                        + " rules is beyond what the loader takes, so that the" + " curves end before: "
                        + cost.refusal().lines().limit(3).toList());
            }
        }
        return findings.bar(assessment.bar("Growth in rules"))
                .plus(inTurn(assessment, pace))
                .figure(Figure.once("Exponent of compilation over the last decade", "", compilation.exponent()))
                .chart(chart("rules-assessment", "An assessment over rules", "µs", assessment))
                .chart(chart("rules-compilation", "Compiling over rules", "s", compilation))
                .chart(chart("rules-memory", "What a loaded pack holds over rules", "MiB", heap, classes))
                .note(
                        "The packs are generated: items of eight clauses, each about a type of fact of its own, with joins, negations,"
                                + " sums, days and references to other items, and a verdict. There are three facts for each item, so"
                                + " that facts grow with rules. Compiling is reading, checking and compiling in a process that is warm."
                                + " Memory is what is used beyond what was used before, both after collection.");
    }

    private static Curve assessments(List<PackCost> costs, Pace pace) throws Exception {
        List<String> counts =
                costs.stream().map(cost -> String.valueOf(cost.rules())).toList();
        List<Point> points = new ArrayList<>();
        for (Measurement measured : Jmh.run(RuleGrowthBenchmark.class, Map.of("rules", counts), pace)) {
            String rules = measured.parameter("rules");
            points.add(new Point(Double.parseDouble(rules), measured.figure("An assessment with " + rules + " rules")));
        }
        return new Curve("one assessment", points);
    }

    /** Tells growth by work from growth by what the processor's caches do not hold: ten packs in turn are as much of that. */
    private static Findings inTurn(Curve assessment, Pace pace) throws Exception {
        Figure inTurn = Jmh.run(PacksInTurnBenchmark.class, Map.of(), pace)
                .get(0)
                .figure("Ten assessments, with ten packs of 100 rules in turn");
        Findings findings = Findings.NONE
                .figure(inTurn)
                .note(
                        "Ten packs of 100 rules in turn have as many rules as one of 1,000, and ten times as many assessments. What"
                                + " they take beyond ten times an assessment with 100 rules alone is for code and data that has left"
                                + " the processor's caches in between; no rule is evaluated more often.");
        for (Point point : assessment.points()) {
            if (point.x() == 100) {
                findings = findings.ratio(new Ratio("Ten packs of 100 rules in turn to one alone", inTurn, point.y()));
            }
            if (point.x() == 1_000) {
                findings =
                        findings.ratio(new Ratio("One pack of 1,000 rules to ten of 100 in turn", point.y(), inTurn));
            }
        }
        return findings;
    }

    private static List<PackCost> costs(List<String> counts) throws Exception {
        Path file = Path.of("target", "packs.json");
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(counts);
        JavaProcess.here(MeasurePacks.class, List.of("-Xmx2g"), arguments.toArray(String[]::new))
                .run("packs");
        return JsonMapper.shared().readValue(file.toFile(), new TypeReference<>() {});
    }

    private static Curve curve(String name, List<PackCost> costs, Function<PackCost, Figure> figure) {
        return new Curve(
                name,
                costs.stream()
                        .map(cost -> new Point(cost.rules(), figure.apply(cost)))
                        .toList());
    }

    private static Figure mib(String what, PackCost cost, long bytes) {
        return Figure.once(named(what, cost), "MiB", Math.max(bytes, 1) / MIB);
    }

    private static String named(String what, PackCost cost) {
        return what + " a pack of " + cost.rules() + " rules";
    }

    private static Chart chart(String file, String title, String unit, Curve... curves) {
        return new Chart(
                file,
                title,
                "rules",
                unit,
                List.of(curves).stream().map(Curve::series).toList());
    }
}
