package dev.sherpa.bench.growth;

import dev.sherpa.bench.process.KeptCompilations;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long ten assessments take with ten packs of 100 rules in turn: as much code and data as a pack of 1,000, ten times over. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PacksInTurnBenchmark {

    private static final int PACKS = 10;
    private static final int RULES = 100;

    private record Loaded(RulePack pack, FactBase facts) {}

    private final Assessor assessor = new Assessor();
    private final List<Loaded> all = new ArrayList<>();

    /** Loads the packs, each with classes of its own. */
    @Setup
    public void load() {
        for (int number = 0; number < PACKS; number++) {
            GeneratedPack generated = new GeneratedPack(RULES, "turn-" + number);
            RulePack pack = RulePack.load(generated.files(), new KeptCompilations());
            all.add(new Loaded(pack, generated.facts(pack)));
        }
    }

    /** Evaluates with each of them, with the full trace. */
    @Benchmark
    public void assess(Blackhole sink) {
        for (Loaded each : all) {
            sink.consume(assessor.assess(each.pack(), each.facts()));
        }
    }
}
