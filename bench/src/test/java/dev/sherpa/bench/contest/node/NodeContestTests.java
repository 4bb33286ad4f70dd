package dev.sherpa.bench.contest.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sherpa.bench.contest.Workload;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every engine under Node answers every fact base as the plain reading of the catalogue does. */
class NodeContestTests {

    private static final Workload WORKLOAD = Workload.standard();
    private static final NodeProject PROJECT = NodeProject.standard();

    @TempDir
    private static Path directory;

    private static Path questions;

    @BeforeAll
    static void installsTheEnginesAndWritesTheQuestions() {
        assertThat(PROJECT.obstacle()).isEmpty();
        questions = directory.resolve("questions.json");
        Question.write(WORKLOAD, questions);
    }

    static Stream<String> engines() {
        return NodeContest.ENGINES.stream();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void answersAsTheCatalogueSays(String engine) {
        PROJECT.check(engine, questions);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void namesWhatDiffers(String engine) {
        Path wrong = directory.resolve("wrong.json");
        Question.write(withOneWrongExpectation(), wrong);
        String found = WORKLOAD.expected().get(1).get("calendar");

        assertThatIllegalStateException()
                .isThrownBy(() -> PROJECT.check(engine, wrong))
                .withMessageContaining("fact base 1, calendar: expected WRONG, found " + found);
    }

    private static Workload withOneWrongExpectation() {
        SortedMap<String, String> expected = new TreeMap<>(WORKLOAD.expected().get(1));
        expected.put("calendar", "WRONG");
        return new Workload(
                WORKLOAD.pack(),
                WORKLOAD.factBases().subList(0, 2),
                List.of(WORKLOAD.expected().get(0), expected));
    }

    @Test
    void saysWhatIsMissingInsteadOfAFigure() {
        List<NodeResult> results = NodeContest.measure(WORKLOAD, new NodeProject("no-such-node", "npm"));

        assertThat(results).extracting(NodeResult::engine).isEqualTo(NodeContest.ENGINES);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.microsPerAnswer()).isEmpty();
            assertThat(result.note()).contains("no command no-such-node").contains("install Node 20.16 or later");
        });
    }
}
