package dev.sherpa.bench.profile;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.contest.Entrant;
import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The profile of the hot path: where Sherpa is while it answers the fact bases of the contest. */
public final class ProfileSection implements Section {

    private static final int ROWS = 20;
    private static final String LOG = "profile";

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public String title() {
        return "The profile of the hot path";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Path recording = Path.of("target", "profile.jfr");
        JavaProcess.here(
                        ProfiledRun.class,
                        List.of("-Xmx1g", "-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints"),
                        Entrant.SHERPA.name(),
                        effort.choose("10000", "500"),
                        effort.choose("20000", "1000"),
                        recording.toString())
                .run(LOG);
        Profile profile = Profile.of(recording);
        return Findings.NONE
                .table(table("Where it is, by package", "package", profile.byPackage()))
                .table(table("On whose behalf: the innermost method of Sherpa's", "method", profile.byOwner()))
                .table(table("Where it is, by method", "method", profile.byMethod()))
                .note(profile.stacks().size()
                        + " samples of one thread as it runs, one a millisecond at most, in a run of its own that is not"
                        + " timed. The recording is `target/profile.jfr`.");
    }

    private static Table table(String title, String column, Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Table(
                title,
                List.of(column, "share"),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(ROWS)
                        .map(entry -> List.of(
                                entry.getKey(), String.format(Locale.ROOT, "%.1f%%", 100.0 * entry.getValue() / all)))
                        .toList());
    }
}
