package dev.sherpa.bench.contest;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.contest.node.NodeContest;
import dev.sherpa.bench.contest.node.NodeResult;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import java.util.ArrayList;
import java.util.List;

/** The contest under Node: engines in JavaScript against the same by hand in JavaScript, and Sherpa against both. */
public final class NodeSection implements Section {

    private static final int WARM_UP = 12;
    private static final int PASSES = 10;

    @Override
    public String name() {
        return "node";
    }

    @Override
    public String title() {
        return "The contest under Node";
    }

    @Override
    public Findings run(Effort effort) {
        Workload workload = Workload.standard();
        List<NodeResult> results = NodeContest.measure(workload);
        Figure sherpa = sherpa(workload, effort.choose(WARM_UP, 1), effort.choose(PASSES, 1));
        Findings findings = Findings.NONE.figure(sherpa);
        Figure baseline = null;
        for (NodeResult result : results) {
            findings = findings.note("**" + result.engine() + "**: " + result.note());
            if (result.microsPerAnswer().isEmpty()) {
                continue;
            }
            Figure time = Figure.of(
                    (result.engine() + " " + result.version()).strip() + ", Node " + result.runtime(),
                    "µs",
                    result.microsPerAnswer());
            findings = findings.figure(time);
            if (baseline == null) {
                baseline = time;
                continue;
            }
            Ratio ratio = new Ratio("Sherpa's time to that of " + result.engine(), sherpa, time);
            findings = findings.ratio(new Ratio("Time of " + result.engine() + " to that by hand", time, baseline))
                    .ratio(ratio)
                    .bar(new Bar(
                            "One assessment with full trace, against " + result.engine()
                                    + " under Node without a trace: faster",
                            Limit.below(1),
                            ratio.figure()));
        }
        return findings.note(
                "Each engine runs in a process of its own, checks that it answers all 1,000 fact bases as the others do, and is"
                        + " timed over whole passes. Sherpa is timed here in the same way, right after them.");
    }

    private static Figure sherpa(Workload workload, int warmUp, int passes) {
        Sherpa sherpa = new Sherpa(workload.pack(), false);
        List<Double> samples = new ArrayList<>();
        for (int pass = 0; pass < warmUp + passes; pass++) {
            long start = System.nanoTime();
            workload.factBases().forEach(sherpa::answer);
            double micros =
                    (System.nanoTime() - start) / 1_000.0 / workload.factBases().size();
            if (pass >= warmUp) {
                samples.add(micros);
            }
        }
        return Figure.of("Sherpa, full trace", "µs", samples);
    }
}
