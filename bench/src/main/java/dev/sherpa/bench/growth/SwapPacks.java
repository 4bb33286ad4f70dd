package dev.sherpa.bench.growth;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A program that loads, uses and drops one version of a pack after the other. */
final class SwapPacks {

    private static final int RULES = 50;
    private static final int USES = 20;
    private static final int EVERY = 10;

    private final Assessor assessor = new Assessor();

    private SwapPacks() {}

    /**
     * What it finds.
     *
     * @param live what a version holds while it is loaded
     * @param after what is left after every tenth swap, with none loaded
     */
    record Found(Memory live, List<Left> after) {}

    /**
     * What is left after swaps.
     *
     * @param used what the process uses
     * @param classes how many classes are loaded
     */
    record Left(Memory used, int classes) {

        private static Left now() {
            Memory used = Memory.afterCollection();
            return new Left(used, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    /** Takes the file for what is {@link Found}, as JSON, the number of versions that live together, and that of swaps. */
    public static void main(String[] args) throws Exception {
        SwapPacks program = new SwapPacks();
        int together = Integer.parseInt(args[1]);
        int swaps = Integer.parseInt(args[2]);
        List<Left> after = new ArrayList<>();
        for (int swap = 1; swap <= swaps; swap++) {
            program.load("swap-" + swap);
            if (swap % EVERY == 0) {
                after.add(Left.now());
            }
        }
        Found found = new Found(program.live(together), after);
        Files.write(Path.of(args[0]), JsonMapper.shared().writeValueAsBytes(found));
    }

    private Memory live(int together) {
        Memory before = Memory.afterCollection();
        List<RulePack> packs = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            packs.add(load("live-" + i));
        }
        Memory all = Memory.afterCollection().beyond(before);
        Reference.reachabilityFence(packs);
        return new Memory(all.heap() / together, all.metaspace() / together);
    }

    private RulePack load(String label) {
        GeneratedPack generated = new GeneratedPack(RULES, label);
        RulePack pack = RulePack.load(generated.files());
        FactBase facts = generated.facts(pack);
        for (int i = 0; i < USES; i++) {
            assessor.assess(pack, facts);
        }
        return pack;
    }
}
