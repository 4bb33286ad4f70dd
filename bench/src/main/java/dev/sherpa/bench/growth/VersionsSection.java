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
        return Findings.NONE
                .figure(Figure.once(
                        "Heap of a live version", "MiB", found.live().heap() / MIB))
                .figure(Figure.once(
                        "Classes of a live version", "MiB", found.live().metaspace() / MIB))
                .figure(Figure.once("Left of a swap, from the 10th on", "of a version", left(found, 0)))
                .bar(new Bar(
                        "Live versions: no growth after 100 swaps (left of each, once half are done, in shares of a live version)",
                        Limit.atMost(HUNDREDTH),
                        Figure.once(
                                "left of a swap", "", left(found, found.after().size() / 2 - 1))))
                .table(table(found.after()))
                .note(
                        "A generated pack of 50 rules: each version is loaded, evaluates 20 times, and is dropped. Used heap and"
                                + " metaspace after collection, with no version loaded. What a version left behind, each would, and its"
                                + " classes would stay; what the JVM writes down about methods that it compiles is in metaspace too, and"
                                + " comes to an end. So the bar is held against the second half of the swaps, where no growth is taken to"
                                + " be less than a hundredth of a version left by each.");
    }

    /** Returns what each swap leaves, after those before a look, in shares of a live version. */
    private static double left(SwapPacks.Found found, int from) {
        List<SwapPacks.Left> after = found.after();
        int last = after.size() - 1;
        Memory more = after.get(last).used().beyond(after.get(from).used());
        return (double) more.total() / (EVERY * (last - from)) / found.live().total();
    }

    private static Table table(List<SwapPacks.Left> after) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            SwapPacks.Left left = after.get(i);
            rows.add(List.of(
                    String.valueOf(EVERY * (i + 1)),
                    mib(left.used().heap()),
                    mib(left.used().metaspace()),
                    String.valueOf(left.classes())));
        }
        return new Table(
                "What is left after swaps", List.of("swaps", "heap, MiB", "metaspace, MiB", "classes loaded"), rows);
    }

    private static String mib(long bytes) {
        return String.format(Locale.ROOT, "%.2f", bytes / MIB);
    }
}
