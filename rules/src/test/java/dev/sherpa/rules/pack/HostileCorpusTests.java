package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs that try to be more than packs: refused with file and line, before anything of them runs.
 *
 * <p>Each would leave a file, hold a port or end the process; each has a twin that loads. What only an evaluation shows is
 * in {@link dev.sherpa.rules.assess.BoundsTests}, what is a matter of size in {@link LimitsTests}.
 */
class HostileCorpusTests {

    private static final String MARK = "sherpa.mark";
    private static final int PORT = 47113;

    @TempDir
    Path folder;

    static Stream<HostileCase> corpus() {
        return Stream.of("consequences", "declarations", "conditions", "yaml").flatMap(HostileCase::read);
    }

    @BeforeEach
    void sayWhereMarksGo() {
        System.setProperty(MARK, folder.resolve("mark").toString());
    }

    @AfterEach
    void nothingRan() throws Exception {
        System.clearProperty(MARK);
        assertThat(folder).isEmptyDirectory();
        assertThat(System.clearProperty("sherpa.ran")).isNull();
        new ServerSocket(PORT).close();
    }

    @Test
    void corpusIsLargeAndSaysEachThingOnce() {
        Set<String> names = corpus().map(HostileCase::toString).collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThanOrEqualTo(60);
        assertThat(corpus().count()).isEqualTo(names.size());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void hostilePackIsRefusedWithFileAndLine(HostileCase each) {
        assertThat(each.hostilePack().problems()).anyMatch(each::isAt);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void twinLoads(HostileCase each) {
        assertThat(each.benignPack().problems()).isEmpty();
    }

    /** Comments, names and sentences reach neither the compiler nor the classes that it makes. */
    @Test
    void textThatLooksLikeCodeStaysText() {
        String code = "System.setProperty( String.valueOf( 1 ), String.valueOf( 2 ) )";
        PackDraft draft = new PackDraft()
                .appending("facts.drl", "// \\u000a static { " + code + "; }\n/* \\u002a/ " + code + "; */\n")
                .replacing("tank.drl", "only.", "*/ static [ " + code + "; ] /* // only.")
                .replacing("facts.drl", "note : String", "note : String @doc( \"*/ static ( " + code + "; ) /*\" )");

        assertThat(draft.problems()).isEmpty();
        assertThat(System.clearProperty("1")).isNull();
    }
}
