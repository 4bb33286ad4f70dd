package dev.sherpa.bench.contest;

import dev.sherpa.bench.process.KeptCompilations;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.CatalogueAnswer;
import dev.sherpa.rules.reference.CatalogueReading;
import dev.sherpa.rules.reference.FactBaseGenerator;
import dev.sherpa.rules.reference.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fact bases that every contestant answers, and what is right for each.
 *
 * @param pack the Beijing trip
 * @param factBases the current facts of random histories, each as of a day of its own; the same in every run
 * @param expected what the plain reading of the catalogue answers, in the same order, as {@link Contestant#outcomes} does
 */
public record Workload(RulePack pack, List<FactBase> factBases, List<SortedMap<String, String>> expected) {

    private static final Path PACK = Path.of("..", "rules", "packs", "beijing-trip");
    private static final long SEED = 20250922;
    private static final int SIZE = 1_000;

    /** Makes the 1,000 fact bases of the contest; the working directory is the module's. */
    public static Workload standard() {
        RulePack pack = RulePack.load(PackFiles.read(PACK), new KeptCompilations());
        StatedFacts stated = new StatedFacts(pack);
        FactBaseGenerator generator = new FactBaseGenerator(SEED);
        List<FactBase> factBases = new ArrayList<>();
        List<SortedMap<String, String>> expected = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Scenario scenario = generator.next();
            factBases.add(stated.factBase(scenario));
            expected.add(outcomes(CatalogueReading.read(scenario.history(), scenario.asOf(), scenario.knownAt())));
        }
        return new Workload(pack, List.copyOf(factBases), List.copyOf(expected));
    }

    private static SortedMap<String, String> outcomes(CatalogueAnswer answer) {
        SortedMap<String, String> outcomes = new TreeMap<>(answer.statuses());
        outcomes.put("verdict", answer.verdict());
        outcomes.put("engagement", answer.engagement());
        if (answer.earliestFeasible() != null) {
            outcomes.put("earliestFeasible", answer.earliestFeasible().toString());
        }
        return outcomes;
    }
}
