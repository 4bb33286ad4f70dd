package dev.sherpa.bench.profile;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Entrant;
import dev.sherpa.bench.contest.Workload;
import dev.sherpa.rules.fact.FactBase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;

/** A program that answers the fact bases of the contest and records where it is. */
final class ProfiledRun {

    private static final Duration EVERY = Duration.ofMillis(10);

    private ProfiledRun() {}

    /** Takes the entrant, the milliseconds to warm up and to record, and the file of the recording. */
    public static void main(String[] args) throws Exception {
        Workload workload = Workload.standard();
        Contestant<?, ?> contestant = Entrant.valueOf(args[0]).with(workload.pack());
        answer(contestant, workload.factBases(), Long.parseLong(args[1]));
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(EVERY);
            recording.start();
            answer(contestant, workload.factBases(), Long.parseLong(args[2]));
            recording.stop();
            recording.dump(Path.of(args[3]));
        }
    }

    private static <P, A> void answer(Contestant<P, A> contestant, List<FactBase> factBases, long millis) {
        List<P> prepared = factBases.stream().map(contestant::prepare).toList();
        long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < until) {
            prepared.forEach(contestant::answer);
        }
    }
}
