package dev.sherpa.bench.profile;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Entrant;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.rules.fact.FactBase;
import java.time.Duration;
import java.util.List;
import one.profiler.AsyncProfiler;

/** A program that answers the fact bases of the contest and records where it is. */
final class ProfiledRun {

    private ProfiledRun() {}

    /** Takes the entrant, the milliseconds to warm up and to record, and the file of the recording. */
    public static void main(String[] args) throws Exception {
        Workload workload = Workload.standard();
        Contestant<?, ?> contestant = Entrant.valueOf(args[0]).with(workload.pack());
        answer(contestant, workload.factBases(), Long.parseLong(args[1]));
        AsyncProfiler profiler = AsyncProfiler.getInstance();
        profiler.execute("start,jfr,event=ctimer,interval=1ms,file=" + args[3]);
        answer(contestant, workload.factBases(), Long.parseLong(args[2]));
        profiler.execute("stop");
    }

    private static <P, A> void answer(Contestant<P, A> contestant, List<FactBase> factBases, long millis) {
        List<P> prepared = factBases.stream().map(contestant::prepare).toList();
        long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < until) {
            prepared.forEach(contestant::answer);
        }
    }
}
