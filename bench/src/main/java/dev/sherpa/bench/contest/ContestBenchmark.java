package dev.sherpa.bench.contest;

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

/** How long an answer takes, warm and on one core, over all fact bases in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContestBenchmark {

    /** Who answers. */
    @Param
    public Entrant entrant = Entrant.SHERPA;

    private @Nullable Heat<?, ?> heat;
    private int next;

    /** Compiles what is compiled once, and prepares the fact bases. */
    @Setup
    public void prepare() {
        Workload workload = Workload.standard();
        heat = Heat.of(entrant.with(workload.pack()), workload.factBases());
    }

    /** Answers the next fact base. */
    @Benchmark
    public @Nullable Object answer() {
        Heat<?, ?> running = heat;
        if (running == null) {
            throw new IllegalStateException("Nothing is prepared");
        }
        next = (next + 1) % running.prepared().size();
        return running.answer(next);
    }
}
