package dev.sherpa.bench.contest;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.jmh.Jmh;
import dev.sherpa.bench.jmh.Pace;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The contest: every entrant answers the same 1,000 fact bases, first rightly, then against the clock. */
public final class ContestSection implements Section {

    private static final Pace PACE = new Pace(1, 5, 5, Duration.ofSeconds(1));
    private static final double SHARE_OF_DROOLS = 0.5;
    private static final double TIMES_THE_LIMIT = 15;

    @Override
    public String name() {
        return "contest";
    }

    @Override
    public String title() {
        return "The contest: one checklist, answered";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Map<Entrant, Contestant<?, ?>> contestants = equal();
        Map<Entrant, Figure> times = times(contestants, effort.choose(PACE, Pace.QUICK));
        Findings findings = Findings.NONE;
        for (Figure time : times.values()) {
            findings = findings.figure(time);
        }
        for (Entrant entrant : Entrant.values()) {
            findings = findings.plus(compared(entrant, times));
        }
        for (Contestant<?, ?> contestant : contestants.values()) {
            findings = findings.note("**" + contestant.name() + "**: " + contestant.note());
        }
        return findings.note(
                "All of them gave the same 22 statuses and conclusions for each of the 1,000 random fact bases"
                        + " before anything was timed. A time is that of one answer, one thread, averaged over the fact bases in"
                        + " turn; a sample is the average of a second. Who needs more than some milliseconds gets through some of them"
                        + " only, always the same, and warms up on as few. What an engine is given to answer from was made before.");
    }

    private static Map<Entrant, Contestant<?, ?>> equal() {
        Workload workload = Workload.standard();
        Equality equality = new Equality(workload);
        Map<Entrant, Contestant<?, ?>> contestants = new EnumMap<>(Entrant.class);
        for (Entrant entrant : Entrant.values()) {
            Contestant<?, ?> contestant = entrant.with(workload.pack());
            equality.require(contestant);
            contestants.put(entrant, contestant);
        }
        return contestants;
    }

    private static Map<Entrant, Figure> times(Map<Entrant, Contestant<?, ?>> contestants, Pace pace) throws Exception {
        List<String> names = Arrays.stream(Entrant.values()).map(Enum::name).toList();
        Map<Entrant, Figure> times = new EnumMap<>(Entrant.class);
        Jmh.run(ContestBenchmark.class, Map.of("entrant", names), pace).forEach(measured -> {
            Entrant entrant = Entrant.valueOf(measured.parameter("entrant"));
            Contestant<?, ?> contestant = contestants.get(entrant);
            times.put(entrant, measured.figure(contestant == null ? entrant.name() : contestant.name()));
        });
        return times;
    }

    private static Findings compared(Entrant entrant, Map<Entrant, Figure> times) {
        Figure sherpa = times.get(Entrant.SHERPA);
        Figure unread = times.get(Entrant.SHERPA_UNREAD);
        Figure other = times.get(entrant);
        if (sherpa == null || unread == null || other == null || entrant == Entrant.SHERPA) {
            return Findings.NONE;
        }
        Ratio ratio = new Ratio("Sherpa's time to that of " + other.what(), sherpa, other);
        Findings findings = Findings.NONE.ratio(ratio);
        return switch (entrant.role()) {
            case ENGINE ->
                findings.bar(new Bar(
                        "One assessment with full trace, against " + other.what() + " without a trace: faster",
                        Limit.below(1),
                        ratio.figure()));
            case LISTENED -> {
                Ratio ratioUnread =
                        new Ratio("Sherpa's time to that of " + other.what() + ", no trace read", unread, other);
                yield findings.ratio(ratioUnread)
                        .bar(new Bar(
                                "Against " + other.what() + ", no trace read yet: at most 0.5 of its time",
                                Limit.atMost(SHARE_OF_DROOLS),
                                ratioUnread.figure()))
                        .bar(new Bar(
                                "Against " + other.what()
                                        + ", Sherpa's trace written out besides: at most 0.5 of its time",
                                Limit.atMost(SHARE_OF_DROOLS),
                                ratio.figure()));
            }
            case LIMIT ->
                findings.bar(new Bar(
                        "Against " + other.what() + ", full trace both: at most 15 times the limit",
                        Limit.atMost(TIMES_THE_LIMIT),
                        ratio.figure()));
            case SUBJECT, OTHER -> findings;
        };
    }
}
