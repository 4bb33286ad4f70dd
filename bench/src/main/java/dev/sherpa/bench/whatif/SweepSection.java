package dev.sherpa.bench.whatif;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import dev.sherpa.bench.whatif.SweepLane.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.function.Function;

/** The sweep: random variations of one fact base, a million on each core, by Sherpa and by hand. */
public final class SweepSection implements Section {

    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 22);
    private static final long SEED = 6;
    private static final int COMPARED = 2_000;
    private static final Course FULL = new Course(10, 10, 10, 10_000);
    private static final Course QUICK = new Course(1, 2, 2, 500);
    private static final double MOST = 5;

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String title() {
        return "Sweep: 1,000,000 variations of a fact base";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        SweptFacts facts = SweptFacts.nearlyReady(Workload.standard().pack(), AS_OF);
        new SweepEquality(facts).require(new Variations(facts.pack(), facts.base(), SEED).next(COMPARED));
        int cores = Runtime.getRuntime().availableProcessors();
        Course course = effort.choose(FULL, QUICK);
        List<SweepLane.Result> results = results(facts, cores, course);
        Laps bySweep = laps("Sherpa's sweep", results, SweepLane.Result::sweep, course);
        Laps byHand = laps("The limit", results, SweepLane.Result::limit, course);
        Figure sweep = bySweep.perVariation();
        Figure limit = byHand.perVariation();
        Ratio ratio = new Ratio("A variation, Sherpa's sweep to the limit", sweep, limit);
        long each = (long) course.samples() * course.rounds() * course.size();
        return Findings.NONE
                .figure(sweep)
                .figure(limit)
                .figure(WhatIfSection.perSecond(sweep))
                .figure(WhatIfSection.perSecond(limit))
                .figure(bySweep.perSecond())
                .figure(byHand.perSecond())
                .ratio(ratio)
                .bar(new Bar(
                        "A variation of a sweep takes at most 5 times as long as by hand, outcomes alone",
                        Limit.atMost(MOST),
                        ratio.figure()))
                .note("The Beijing dossier as of " + AS_OF
                        + ", supposing that it lacks one thing only to be READY: Beijing's approval of a licence. Each variation"
                        + " gives one to three of its facts another value of one attribute: a number at or around a bar, another"
                        + " constant, the other flag, up to 400 days earlier or later. What the vocabulary calls fixed does not"
                        + " vary. The limit reads the dossier once and then only what differs; of both, outcomes alone. Each is"
                        + " given variations of its own, equal and made anew right before, which is not timed.")
                .note(String.format(
                        Locale.ROOT,
                        "%,d variations on each of %d threads, one for each core, which begin every round of %,d together; each"
                                + " has a sweep of its own, and as many before them did not count. A sample is %d rounds. Both found READY in %,d of them all. Before anything"
                                + " was timed, both answered %,d variations as a whole assessment does.",
                        each,
                        cores,
                        course.size(),
                        course.rounds(),
                        bySweep.ready(),
                        COMPARED));
    }

    private static List<SweepLane.Result> results(SweptFacts facts, int lanes, Course course) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            Phaser together = new Phaser(lanes);
            List<SweepLane> all = new ArrayList<>();
            for (int lane = 1; lane <= lanes; lane++) {
                all.add(new SweepLane(facts, SEED + lane, course, together));
            }
            List<SweepLane.Result> results = new ArrayList<>();
            for (Future<SweepLane.Result> result : threads.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Laps laps(
            String who, List<SweepLane.Result> results, Function<SweepLane.Result, List<Lap>> side, Course course) {
        return new Laps(who, results.stream().map(side).toList(), course.size(), course.rounds());
    }
}
