package dev.sherpa.bench.growth;

import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A program that loads packs of more and more rules. */
final class MeasurePacks {

    private static final int WARM_UPS = 5;
    private static final int SMALL = 300;
    private static final int TIMES = 3;
    private static final double NANOS = 1e9;

    private MeasurePacks() {}

    /** Takes the file for the {@link PackCost}s, as JSON, and the numbers of rules. */
    public static void main(String[] args) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            RulePack.load(new GeneratedPack(50, "warm-up").files());
        }
        List<PackCost> costs = new ArrayList<>();
        for (String rules : Arrays.asList(args).subList(1, args.length)) {
            costs.add(cost(Integer.parseInt(rules)));
        }
        Files.write(Path.of(args[0]), JsonMapper.shared().writeValueAsBytes(costs));
    }

    private static PackCost cost(int rules) {
        PackFiles files = new GeneratedPack(rules, "1").files();
        List<Double> seconds = new ArrayList<>();
        Memory held = new Memory(0, 0);
        for (int i = 0; i < (rules <= SMALL ? TIMES : 1); i++) {
            Memory before = Memory.afterCollection();
            long from = System.nanoTime();
            CheckReport report = RulePack.check(files);
            seconds.add((System.nanoTime() - from) / NANOS);
            if (report.pack().isEmpty()) {
                return new PackCost(rules, List.of(), held, new PackException(report.problems()).getMessage());
            }
            held = Memory.afterCollection().beyond(before);
            Reference.reachabilityFence(report);
        }
        return new PackCost(rules, seconds, held, null);
    }
}
