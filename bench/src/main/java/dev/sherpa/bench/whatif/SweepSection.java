package dev.sherpa.bench.whatif;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The sweep: random variations of one fact base, a million on each core, by Sherpa and by hand. */
public final class SweepSection implements Section {

    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 22);
    private static final long SEED = 6;
    private static final int COMPARED = 2_000;
    private static final int BATCHES = 10;
    private static final int BATCH = 100_000;
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
        SweptFacts facts = SweptFacts.dossier(Workload.standard().pack(), AS_OF);
        new SweepEquality(facts).require(new Variations(facts.pack(), facts.base(), SEED).next(COMPARED));
        int cores = Runtime.getRuntime().availableProcessors();
        int batches = effort.choose(BATCHES, 2);
        int size = effort.choose(BATCH, 1_000);
        List<SweepLane.Result> results = results(facts, cores, batches, size);
        Figure sweep = figure("Sherpa's sweep, per variation", results, SweepLane.Result::sweep);
        Figure limit = figure("The limit, per variation", results, SweepLane.Result::limit);
        Ratio ratio = new Ratio("A variation, Sherpa's sweep to the limit", sweep, limit);
        long ready = results.stream().mapToLong(SweepLane.Result::ready).sum();
        return Findings.NONE
                .figure(sweep)
                .figure(limit)
                .figure(WhatIfSection.perSecond(sweep))
                .figure(WhatIfSection.perSecond(limit))
                .ratio(ratio)
                .bar(new Bar(
                        "A variation of a sweep takes at most 5 times as long as by hand, outcomes alone",
                        Limit.atMost(MOST),
                        ratio.figure()))
                .note("The Beijing dossier as of " + AS_OF
                        + "; each variation gives one to three of its facts another value"
                        + " of one attribute: a number at or around a bar, another constant, the other flag, up to 400 days"
                        + " earlier or later. What the vocabulary calls fixed does not vary. The limit reads the dossier once"
                        + " and then only what differs; of both, outcomes alone. Making the variations is not timed.")
                .note(String.format(
                        Locale.ROOT,
                        "%,d variations on each of %d threads, in batches; each has a sweep of its own. Both found READY in"
                                + " %,d of them all. Before anything was timed, both answered %,d variations as a whole"
                                + " assessment does.",
                        (long) batches * size,
                        cores,
                        ready,
                        COMPARED));
    }

    private static List<SweepLane.Result> results(SweptFacts facts, int lanes, int batches, int size) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            List<SweepLane> all = new ArrayList<>();
            for (int lane = 1; lane <= lanes; lane++) {
                all.add(new SweepLane(facts, SEED + lane, batches, size));
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

    private static Figure figure(
            String what, List<SweepLane.Result> results, Function<SweepLane.Result, List<Double>> micros) {
        return Figure.of(
                what,
                "µs",
                results.stream().flatMap(each -> micros.apply(each).stream()).toList());
    }
}
