package dev.sherpa.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.DrlToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every DRL file of the repository, as it is and with its white space torn apart. */
class MangledLayoutsTests {

    private static final int DRAWS = 20;
    private static final List<Path> FOLDERS =
            List.of(Path.of("packs"), Path.of("src", "test", "resources"), Path.of("..", "service", "src"));

    static List<Path> files() {
        return FOLDERS.stream().flatMap(MangledLayoutsTests::below).sorted().toList();
    }

    @Test
    void looksAtEnoughFilesToMeanSomething() {
        assertThat(files()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsInTheLayout(Path file) throws IOException {
        String drl = Files.readString(file);

        assertThat(DrlFormat.format(drl)).isEqualTo(drl);
    }

    @ParameterizedTest
    @MethodSource("files")
    void joinedLinesComeApart(Path file) throws IOException {
        List<DrlToken> tokens = DrlToken.withComments(Files.readString(file));

        assertChangesWhiteSpaceOnly(joined(tokens, " "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void splitTokensComeTogether(Path file) throws IOException {
        List<DrlToken> tokens = DrlToken.withComments(Files.readString(file));

        assertChangesWhiteSpaceOnly(joined(tokens, "\n\n  "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anyWhiteSpaceAndAnyCommentLeavesTheTokensAlone(Path file) throws IOException {
        List<DrlToken> tokens = DrlToken.withComments(Files.readString(file));
        Random random = new Random(file.toString().replace('\\', '/').hashCode());
        for (int draw = 0; draw < DRAWS; draw++) {
            assertChangesWhiteSpaceOnly(torn(tokens, random));
        }
    }

    private static void assertChangesWhiteSpaceOnly(String drl) {
        String formatted = DrlFormat.format(drl);

        assertThat(texts(formatted)).isEqualTo(texts(drl));
        assertThat(withoutWhiteSpace(formatted)).isEqualTo(withoutWhiteSpace(drl));
        assertThat(DrlFormat.format(formatted)).isEqualTo(formatted);
        assertThat(formatted).doesNotContain("\n\n\n").endsWith("\n").doesNotEndWith("\n\n");
        assertThat(formatted.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(formatted).as("a layout of its own").isNotEqualTo(drl);
    }

    private static List<String> texts(String drl) {
        return DrlToken.withComments(drl).stream().map(DrlToken::text).toList();
    }

    private static String withoutWhiteSpace(String drl) {
        return drl.replaceAll("\\s", "");
    }

    private static String joined(List<DrlToken> tokens, String between) {
        StringBuilder text = new StringBuilder();
        for (DrlToken token : tokens) {
            text.append(token.text()).append(token.isCommentOfALine() ? "\n" : between);
        }
        return text.toString();
    }

    private static String torn(List<DrlToken> tokens, Random random) {
        List<String> spaces = List.of(
                " ",
                " ",
                "   ",
                "\t",
                "\n",
                "\n",
                "\n\n\n",
                "\r\n",
                "\n \n",
                " // it's ( \"a\n",
                "\n// b )\n",
                " /* c; */ ",
                "\n/* d\n   end */\n",
                "/* e */");
        StringBuilder text = new StringBuilder();
        for (DrlToken token : tokens) {
            text.append(token.text());
            text.append(token.isCommentOfALine() ? "\n" : spaces.get(random.nextInt(spaces.size())));
        }
        return text.toString();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".drl")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
