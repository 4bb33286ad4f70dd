package dev.sherpa.bench.growth;

import dev.sherpa.bench.process.KeptCompilations;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long an assessment takes with more and more facts: those of the five documents, again and again about others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FactGrowthBenchmark {

    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    /** How many current facts there are. */
    @Param("10")
    public int facts;

    private final RulePack pack =
            RulePack.load(PackFiles.read(Path.of("..", "rules", "packs", "beijing-trip")), new KeptCompilations());
    private final Assessor assessor = new Assessor();
    private FactBase factBase = new FactBase(DAY, List.of(), List.of());

    /** Makes the facts. */
    @Setup
    public void makeFacts() {
        List<Fact> reported = pack.dossier().orElseThrow().facts();
        List<Fact> made = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            Fact fact = reported.get(i % reported.size());
            made.add(i < reported.size() ? fact : about(fact, fact.subject() + "-" + i / reported.size()));
        }
        factBase = FactBase.ofFacts(made, DAY, pack.factBaseRules(DAY));
    }

    /** Evaluates with the full trace. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(pack, factBase);
    }

    private static Fact about(Fact fact, String subject) {
        return new Fact(
                fact.id(),
                fact.type(),
                subject,
                fact.attributes(),
                fact.statement(),
                fact.said(),
                fact.by(),
                fact.source(),
                fact.para(),
                fact.rating(),
                fact.expires());
    }
}
