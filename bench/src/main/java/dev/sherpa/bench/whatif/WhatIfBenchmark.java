package dev.sherpa.bench.whatif;

import dev.sherpa.bench.contest.Workload;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to change one fact of a fact base and to evaluate again, over the fact bases of the contest in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WhatIfBenchmark {

    private static final long SEED = 5;

    private final Workload workload = Workload.standard();
    private final RulePack pack = workload.pack();
    private final Assessor assessor = new Assessor();
    private final List<OneChange> changes = changes();
    private int next;

    /** Evaluates as it is, with the full trace. */
    @Benchmark
    public Assessment unchanged() {
        return assessor.assess(pack, next().facts());
    }

    /** Changes a fact and evaluates with the full trace. */
    @Benchmark
    public Assessment changed() {
        return assessor.assess(pack, next().made());
    }

    /** Changes a fact and evaluates the outcomes alone, as explanations do. */
    @Benchmark
    public Map<Head, String> changedOutcomes() {
        return assessor.outcomes(pack, next().made());
    }

    private OneChange next() {
        next = (next + 1) % changes.size();
        return changes.get(next);
    }

    private List<OneChange> changes() {
        Random random = new Random(SEED);
        return workload.factBases().stream()
                .map(facts -> OneChange.random(pack, facts, random))
                .toList();
    }
}
