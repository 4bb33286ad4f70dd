package dev.sherpa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code knows no pack: no word of any pack's vocabulary stands in it. */
class VocabularyTests {

    private static final List<Path> CODE = List.of(
            Path.of("../rules/src/main/java"),
            Path.of("src/main/java"),
            Path.of("src/main/resources/dev/sherpa/cli/template"));

    /**
     * Words of packs that the pack language itself has: a file of every pack, the name by which the contract calls the
     * first conclusion, and the two parameters that the engine reads.
     */
    private static final Set<String> OF_THE_PACK_LANGUAGE =
            Set.of("calendar", "verdict", "reliability.lag-days", "conflict.window-days");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../rules/packs/beijing-trip",
                "../rules/src/test/resources/packs/harbour-festival",
                "src/test/resources/testpacks/ferry-crossing",
                "src/test/resources/testpacks/river-crossing"
            })
    void doesNotSpeakOfAnyPack(String folder) throws IOException {
        Set<String> words;
        RulePack pack = RulePack.load(PackFiles.read(Path.of(folder)));
        words = new TreeSet<>(PackWords.of(pack));
        assertThat(words).hasSizeGreaterThan(10);
        words.removeAll(OF_THE_PACK_LANGUAGE);

        assertThat(found(words)).isEmpty();
    }

    @Test
    void findsAWordThatIsThere() throws IOException {
        assertThat(found(Set.of("RulePack", "low-tide"))).containsOnlyKeys("RulePack");
    }

    @Test
    void exemptsOnlyWhatThePackLanguageSays() throws IOException {
        String language = Files.readString(Path.of("../specs/rule-pack.md"));

        assertThat(OF_THE_PACK_LANGUAGE).allSatisfy(word -> assertThat(language).contains(word));
    }

    /** Returns the files that hold each of the words, as a whole word. */
    private static Map<String, Set<String>> found(Set<String> words) throws IOException {
        Map<String, String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(150);
        Map<String, Set<String>> found = new TreeMap<>();
        for (String word : words) {
            Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
            texts.forEach((file, text) -> {
                if (whole.matcher(text).find()) {
                    found.computeIfAbsent(word, key -> new TreeSet<>()).add(file);
                }
            });
        }
        return found;
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path code : CODE) {
            try (Stream<Path> files = Files.walk(code)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    texts.put(file.toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
