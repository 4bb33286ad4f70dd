package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.api.model.CoverageShare;
import dev.sherpa.api.model.VersionState;
import dev.sherpa.rules.pack.CompilationCache;
import dev.sherpa.rules.pack.PackFiles;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the check of an upload finds, and how much of it it bears. */
class VersionCheckTests {

    private static final String CASES = """
            - case: Nothing is known
              as-of: 2031-05-01
              checklist: { others: UNSEEN }
            - case: Three are aboard
              as-of: 2031-05-01
              facts: [{ type: CrewRoster, subject: ferry, attributes: { aboard: 3, skipper: Ada } }]
              checklist: { crew: FIT, others: UNSEEN }
            """;

    @Test
    void measuresWhatCasesShow() {
        CheckReport report = new VersionCheck(workshop(2_000)).check(files(CASES));

        assertThat(report.state()).isEqualTo(VersionState.CHECKED);
        assertThat(report.cases().getPassed()).isEqualTo(2);
        CoverageShare rules =
                Optional.ofNullable(report.coverage()).orElseThrow().getRules();
        assertThat(rules.getShown()).isPositive().isLessThan(rules.getOf());
    }

    @Test
    void measuresNothingOfAPackWithMoreToShowThanIsMeasured() {
        CheckReport report = new VersionCheck(workshop(0)).check(files(CASES));

        assertThat(report.state()).isEqualTo(VersionState.CHECKED);
        assertThat(report.coverage()).isNull();
    }

    @Test
    void measuresNothingWhileACaseFails() {
        CheckReport report = new VersionCheck(workshop(2_000)).check(files(CASES.replace("crew: FIT", "crew: UNSEEN")));

        assertThat(report.cases().getFailed()).isEqualTo(1);
        assertThat(report.coverage()).isNull();
    }

    @Test
    void endsWithTheCaseInWhichTimeIsOver() {
        CheckReport report = new VersionCheck(workshop(2_000), Duration.ZERO).check(files(CASES));

        assertThat(report.state()).isEqualTo(VersionState.REJECTED);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.getFile()).isEqualTo("cases/crew.yaml");
            assertThat(problem.getLine()).isEqualTo(1);
            assertThat(problem.getMessage()).startsWith("the cases of a pack take at most 0 s together");
        });
    }

    @Test
    void refusesProofsThatCannotBeRead() {
        PackFiles files = new PackFiles(PackZip.of("ferry-crossing")
                .with("cases/crew.yaml", CASES)
                .with("proofs.yaml", "- { rule: Nobody, because: x }\n")
                .files());

        assertThat(new VersionCheck(workshop(2_000)).check(files).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getFile()).isEqualTo("proofs.yaml"));
    }

    private static Workshop workshop(int mostMeasured) {
        return new Workshop(Clock.systemUTC(), CompilationCache.EMPTY, mostMeasured);
    }

    private static PackFiles files(String cases) {
        return new PackFiles(
                PackZip.of("ferry-crossing").with("cases/crew.yaml", cases).files());
    }
}
