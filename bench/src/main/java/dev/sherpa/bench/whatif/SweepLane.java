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
import java.util.concurrent.Phaser;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One thread of the sweep: equal variations by Sherpa and by hand, in rounds that all threads begin together; only their
 * evaluation is timed.
 */
final class SweepLane implements Callable<SweepLane.Result> {

    private static final Head VERDICT = Head.conclusion("verdict");

    private final SweptFacts facts;
    private final long seed;
    private final Course course;
    private final Phaser together;

    /** The last answers, kept so that none is optimized away. */
    private @Nullable Map<Head, String> swept;

    private @Nullable Answer decided;

    /**
     * How far it is.
     *
     * @param warmUps how many samples are taken first, which do not count
     * @param samples how many samples are taken
     * @param rounds how many rounds make a sample
     * @param size how many variations are evaluated in a round, by each side
     */
    record Course(int warmUps, int samples, int rounds, int size) {}

    /**
     * What a thread found, round by round.
     *
     * @param sweep Sherpa's laps
     * @param limit those by hand
     */
    record Result(List<Lap> sweep, List<Lap> limit) {}

    /** Creates a thread that waits for the others, all of which are registered. */
    SweepLane(SweptFacts facts, long seed, Course course, Phaser together) {
        this.facts = facts;
        this.seed = seed;
        this.course = course;
        this.together = together;
    }

    @Override
    public Result call() {
        try {
            Sweep sweep = new Sweep(facts.pack(), facts.visible(), facts.asOf());
            return run(sweep, new Decisions(facts.pack(), facts.base()));
        } finally {
            together.arriveAndDeregister(); // whatever happens here, the others need not wait
        }
    }

    private Result run(Sweep sweep, Decisions decisions) {
        Variations forSweep = new Variations(facts.pack(), facts.base(), seed);
        Variations forLimit = new Variations(facts.pack(), facts.base(), seed);
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (int round = -course.warmUps() * course.rounds(); round < course.samples() * course.rounds(); round++) {
            Lap bySweep = lap(forSweep, batch -> sweep(sweep, batch));
            Lap byHand = lap(forLimit, batch -> decide(decisions, batch));
            if (bySweep.ready() != byHand.ready()) {
                throw new IllegalStateException("Of " + course.size() + " variations, READY came out " + bySweep.ready()
                        + " times by Sherpa, but " + byHand.ready() + " times by hand");
            }
            if (round >= 0) {
                result.sweep().add(bySweep);
                result.limit().add(byHand);
            }
        }
        return result;
    }

    private Lap lap(Variations variations, ToLongFunction<List<List<Fact>>> evaluation) {
        List<List<Fact>> batch = variations.next(course.size());
        together.arriveAndAwaitAdvance();
        long from = System.nanoTime();
        long ready = evaluation.applyAsLong(batch);
        return new Lap(from, System.nanoTime(), ready);
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
