package dev.sherpa.bench.growth;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What versions of a pack hold while they live, and what is left of them when they are gone. */
public final class VersionsSection implements Section {

    private static final double MIB = 1 << 20;
    private static final int EVERY = 10;
    private static final double HUNDREDTH = 0.01;

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public String title() {
        return "Growth: versions of a pack, live and dropped";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Path file = Path.of("target", "swaps.json");
        JavaProcess.here(
                        SwapPacks.class,
                        List.of("-Xmx1g"),
                        file.toString(),
                        effort.choose("5", "2"),
                        effort.choose("100", "20"))
                .run("swaps");
        SwapPacks.Found found = JsonMapper.shared().readValue(file.toFile(), SwapPacks.Found.class);
        Memory first = found.used().get(0);
        Memory last = found.used().get(found.used().size() - 1);
        int swaps = EVERY * (found.used().size() - 1);
        double left = (double) last.beyond(first).total() / swaps / found.live().total();
        return Findings.NONE
                .figure(Figure.once(
                        "Heap of a live version", "MiB", found.live().heap() / MIB))
                .figure(Figure.once(
                        "Classes of a live version", "MiB", found.live().metaspace() / MIB))
                .bar(new Bar(
                        "Live versions: no growth after 100 swaps (left of each swap, in shares of a live version)",
                        Limit.atMost(HUNDREDTH),
                        Figure.once("left of a swap", "", left)))
                .table(table(found.used()))
                .note(
                        "A generated pack of 50 rules: each version is loaded, evaluates 20 times, and is dropped. Used heap and"
                                + " metaspace after collection, with no version loaded. No growth is taken to be less than a hundredth"
                                + " of a version left by a swap, from the 10th swap to the last: the JVM itself is never quite still.");
    }

    private static Table table(List<Memory> used) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            rows.add(List.of(
                    String.valueOf(EVERY * (i + 1)),
                    mib(used.get(i).heap()),
                    mib(used.get(i).metaspace())));
        }
        return new Table("What is used after swaps", List.of("swaps", "heap, MiB", "metaspace, MiB"), rows);
    }

    private static String mib(long bytes) {
        return String.format(Locale.ROOT, "%.2f", bytes / MIB);
    }
}
