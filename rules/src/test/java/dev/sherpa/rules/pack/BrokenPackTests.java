package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of broken packs: whatever an author gets wrong, the first message leads there, in the author's words. */
class BrokenPackTests {

    /** What only an author who knows the engine's insides could understand. */
    private static final Pattern INSIDES = Pattern.compile(
            "java\\.|org\\.|dev\\.sherpa|\\bnull\\b|-1\\b|Exception|ERR \\d|line -1|Line \\d+:|mismatched|viable|Rules[0-9A-F]{8}|LambdaConsequence|<eof>");

    @TempDir
    private Path folder;

    static List<BrokenPack> packs() {
        return BrokenPack.corpus();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void firstProblemNamesThePlaceAndTheCause(BrokenPack broken) throws IOException {
        CheckReport report = broken.check(folder);

        assertThat(report.pack()).isEmpty();
        assertThat(report.problems()).first().satisfies(first -> {
            assertThat(place(first)).as("%s", report.problems()).startsWith(broken.place() + ":");
            assertThat(first.message()).contains(broken.says());
        });
        assertThat(report.problems()).extracting(Problem::toString).noneMatch(INSIDES.asPredicate());
        assertThat(report.problems()).allMatch(problem -> problem.line() == 0 || problem.column() > 0);
    }

    /** Returns the place with a colon at its end, so that no line is the beginning of another. */
    private static String place(Problem problem) {
        return problem.file() + ":" + (problem.line() == 0 ? "" : problem.line() + ":" + problem.column() + ":");
    }

    @Test
    void soundPackHasNoProblem() {
        CheckReport report = RulePack.check(BrokenPack.sound().files());

        assertThat(report.problems()).isEmpty();
        assertThat(report.pack()).isPresent();
    }

    @Test
    void corpusIsLargeEnoughToMeanSomething() {
        assertThat(BrokenPack.corpus()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(BrokenPack.corpus()).extracting(BrokenPack::toString).doesNotHaveDuplicates();
    }
}
