package dev.sherpa.bench.whatif;

import dev.sherpa.bench.contest.limit.bare.Decisions;
import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Verdict;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.repair.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One thread of the sweep: the same variations by Sherpa and by hand, in batches; only their evaluation is timed. */
final class SweepLane implements Callable<SweepLane.Result> {

    private static final Head VERDICT = Head.conclusion("verdict");
    private static final double NANOS_A_MICRO = 1e3;

    private final SweptFacts facts;
    private final long seed;
    private final int batches;
    private final int size;

    /** The last answers, kept so that none is optimized away. */
    private @Nullable Map<Head, String> swept;

    private @Nullable Answer decided;

    /**
     * What a thread found.
     *
     * @param sweep microseconds per variation by Sherpa, for each batch
     * @param limit the same by hand
     * @param ready in how many variations of these batches the visit is ready
     */
    record Result(List<Double> sweep, List<Double> limit, long ready) {}

    SweepLane(SweptFacts facts, long seed, int batches, int size) {
        this.facts = facts;
        this.seed = seed;
        this.batches = batches;
        this.size = size;
    }

    @Override
    public Result call() {
        Variations variations = new Variations(facts.pack(), facts.base(), seed);
        Decisions decisions = new Decisions(facts.pack(), facts.base());
        List<Double> sweepMicros = new ArrayList<>();
        List<Double> limitMicros = new ArrayList<>();
        long ready = 0;
        Sweep sweep = new Sweep(facts.pack(), facts.visible(), facts.asOf());
        warmUp(sweep, decisions, variations.next(size));
        for (int i = 0; i < batches; i++) {
            List<List<Fact>> batch = variations.next(size);
            long start = System.nanoTime();
            long bySweep = sweep(sweep, batch);
            long between = System.nanoTime();
            long byHand = decide(decisions, batch);
            long end = System.nanoTime();
            if (bySweep != byHand) {
                throw new IllegalStateException("Of " + size + " variations, READY came out " + bySweep
                        + " times by Sherpa, but " + byHand + " times by hand");
            }
            sweepMicros.add((between - start) / NANOS_A_MICRO / size);
            limitMicros.add((end - between) / NANOS_A_MICRO / size);
            ready += bySweep;
        }
        return new Result(sweepMicros, limitMicros, ready);
    }

    private void warmUp(Sweep sweep, Decisions decisions, List<List<Fact>> batch) {
        sweep(sweep, batch);
        decide(decisions, batch);
    }

    private long sweep(Sweep sweep, List<List<Fact>> batch) {
        long ready = 0;
        for (List<Fact> instead : batch) {
            Map<Head, String> outcomes = sweep.outcomes(instead);
            swept = outcomes;
            ready += "READY".equals(outcomes.get(VERDICT)) ? 1 : 0;
        }
        return ready;
    }

    private long decide(Decisions decisions, List<List<Fact>> batch) {
        long ready = 0;
        for (List<Fact> instead : batch) {
            Answer answer = decisions.decide(instead);
            decided = answer;
            ready += answer.verdict() == Verdict.READY ? 1 : 0;
        }
        return ready;
    }
}
