package dev.sherpa.bench.whatif;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.jmh.Jmh;
import dev.sherpa.bench.jmh.Measurement;
import dev.sherpa.bench.jmh.Pace;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Ratio;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What-if: one fact is changed, and the fact base evaluated again. */
public final class WhatIfSection implements Section {

    private static final Pace PACE = new Pace(1, 6, 5, Duration.ofSeconds(1));
    private static final double MICROS = 1e6;

    @Override
    public String name() {
        return "what-if";
    }

    @Override
    public String title() {
        return "What if: one fact is changed";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Map<String, Measurement> measured =
                Jmh.run(WhatIfBenchmark.class, Map.of(), effort.choose(PACE, Pace.QUICK)).stream()
                        .collect(Collectors.toMap(Measurement::benchmark, Function.identity()));
        Figure unchanged = figure(measured, "unchanged", "As it is, full trace");
        Figure changed = figure(measured, "changed", "One fact changed, full trace");
        Figure outcomes = figure(measured, "changedOutcomes", "One fact changed, outcomes alone");
        return Findings.NONE
                .figure(unchanged)
                .figure(changed)
                .figure(outcomes)
                .figure(perSecond(changed))
                .figure(perSecond(outcomes))
                .ratio(new Ratio("Full trace, changed to unchanged", changed, unchanged))
                .ratio(new Ratio("Outcomes alone to full trace", outcomes, changed))
                .note(
                        "A random change in each of the 1,000 fact bases of the contest, always the same: another constant, the"
                                + " other flag, one more, a day later. The change is part of what is timed. One thread: what is per"
                                + " second is per second and core.");
    }

    private static Figure figure(Map<String, Measurement> measured, String benchmark, String what) {
        Measurement found = measured.get(benchmark);
        if (found == null) {
            throw new IllegalStateException("There is no measurement of " + benchmark);
        }
        return found.figure(what);
    }

    /** Returns microseconds as a rate of one core. */
    static Figure perSecond(Figure micros) {
        return new Figure(
                micros.what() + ", per second and core",
                "/s",
                MICROS / micros.value(),
                MICROS / micros.high(),
                MICROS / micros.low(),
                micros.samples());
    }
}
