package dev.sherpa.bench.growth;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.process.BootJar;
import dev.sherpa.bench.process.ClassFile;
import dev.sherpa.bench.process.Folders;
import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Chart;
import dev.sherpa.bench.report.Chart.Point;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import dev.sherpa.bench.service.ServiceDatabase;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reading a dossier as of an earlier known-at, over all that is stored. */
public final class AsOfSection implements Section {

    private static final Path TARGET = Path.of("target");
    private static final List<String> COUNTS = List.of("1000", "10000", "100000", "1000000");
    private static final double TIMES = 3;

    @Override
    public String name() {
        return "as-of";
    }

    @Override
    public String title() {
        return "Growth: an as-of query over stored facts";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Findings findings = Findings.NONE;
        List<Chart.Series> lines = new ArrayList<>();
        for (ServiceDatabase.Kind kind : ServiceDatabase.Kind.values()) {
            List<Point> points = points(kind, effort);
            lines.add(new Chart.Series(kind.name(), points));
            for (Point point : points) {
                findings = findings.figure(point.y());
            }
            Ratio ratio = new Ratio(
                    kind + ", most facts to fewest",
                    points.get(points.size() - 1).y(),
                    points.get(0).y());
            findings = findings.ratio(ratio)
                    .bar(new Bar(
                            "As-of query at 1,000,000 facts against 1,000, " + kind + ": at most 3 times",
                            Limit.atMost(TIMES),
                            ratio.figure()));
        }
        return findings.chart(new Chart("as-of", "An as-of query over stored facts", "stored facts", "µs", lines))
                .note(
                        "What an assessment of a dossier reads: the settled instant and the facts that are visible as of a day, as"
                                + " known at an instant before half of them were recorded. The facts that are stored grow with the"
                                + " number of dossiers; each has 98, of which 49 are visible. Dossiers are read at random, one after the"
                                + " other, in the service's own process and by its own log of facts; a sample is the average of some"
                                + " hundred queries.");
    }

    private static List<Point> points(ServiceDatabase.Kind kind, Effort effort) throws Exception {
        Path jar = BootJar.service().extract(TARGET.resolve("service"));
        Path classes = Folders.empty(TARGET.resolve("as-of-classes"));
        for (Class<?> type : List.of(AsOfQueries.class, Copies.class)) {
            ClassFile.write(classes, type.getName(), ClassFile.bytes(type));
        }
        String name = "as-of-" + kind.name().toLowerCase(Locale.ROOT);
        Path file = TARGET.resolve(name + ".json");
        List<String> arguments =
                new ArrayList<>(List.of(file.toString(), effort.choose("300", "20"), effort.choose("8", "1")));
        arguments.addAll(effort.choose(COUNTS, List.of("1000", "10000")));
        try (ServiceDatabase database = ServiceDatabase.open(kind)) {
            new JavaProcess(
                            JavaProcess.home(),
                            List.of("-Xmx1g"),
                            jar + File.pathSeparator + classes,
                            AsOfQueries.class.getName(),
                            arguments,
                            database.newDatabase(name))
                    .run(name);
        }
        Map<Integer, List<Double>> micros = JsonMapper.shared().readValue(file.toFile(), new TypeReference<>() {});
        return micros.entrySet().stream()
                .map(entry -> new Point(
                        entry.getKey(),
                        Figure.of(kind + ", " + entry.getKey() + " facts stored", "µs", entry.getValue())))
                .toList();
    }
}
