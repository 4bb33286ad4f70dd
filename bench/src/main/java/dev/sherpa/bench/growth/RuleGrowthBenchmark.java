package dev.sherpa.bench.growth;

import dev.sherpa.bench.process.KeptCompilations;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long an assessment takes with a longer and longer checklist, and as many more facts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RuleGrowthBenchmark {

    /** How many rules there are. */
    @Param("10")
    public int rules;

    private final Assessor assessor = new Assessor();
    private @Nullable RulePack pack;
    private FactBase factBase = new FactBase(LocalDate.EPOCH, List.of(), List.of());

    /** Generates and compiles the pack. */
    @Setup
    public void compile() {
        GeneratedPack generated = new GeneratedPack(rules, "1");
        RulePack loaded = RulePack.load(generated.files(), new KeptCompilations());
        factBase = generated.facts(loaded);
        pack = loaded;
    }

    /** Evaluates with the full trace. */
    @Benchmark
    public Assessment assess() {
        RulePack loaded = pack;
        if (loaded == null) {
            throw new IllegalStateException("Nothing is compiled");
        }
        return assessor.assess(loaded, factBase);
    }
}
