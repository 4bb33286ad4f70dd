package dev.sherpa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine knows no word of any pack: no status, item, importance, fact type, asserter, bar or source. */
class VocabularyStaysInPacksTests {

    /** Words of packs that the pack language itself uses: the first conclusion is the verdict, calendar.ics the calendar. */
    private static final Set<String> OF_THE_LANGUAGE = Set.of("verdict", "calendar");

    @Test
    void noWordOfAPackOccursInTheEngine() throws IOException {
        Set<String> words = new TreeSet<>();
        for (RulePack pack : List.of(BeijingTrip.pack(), HarbourFestival.pack())) {
            words.addAll(wordsOf(pack));
        }
        words.removeAll(OF_THE_LANGUAGE);
        List<Path> sources = sources(Path.of("src", "main", "java"));

        assertThat(words).hasSizeGreaterThan(150);
        assertThat(sources).hasSizeGreaterThan(70);
        for (Path source : sources) {
            String code = code(Files.readString(source));
            assertThat(words.stream().filter(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                            .matcher(code)
                            .find()))
                    .as("words of packs in %s", source)
                    .isEmpty();
        }
    }

    private static Set<String> wordsOf(RulePack pack) {
        Set<String> words = new TreeSet<>();
        PackDefinition definition = pack.definition();
        words.add(definition.id());
        words.addAll(definition.asserters());
        definition.statuses().forEach(words::addAll);
        definition.items().forEach(item -> {
            words.add(item.id());
            words.add(item.importance());
        });
        definition.conclusions().forEach(conclusion -> {
            words.add(conclusion.name());
            words.addAll(conclusion.values());
        });
        pack.vocabulary().factTypes().forEach(type -> {
            words.add(type.name());
            type.attributes().stream()
                    .filter(attribute -> attribute.kind() == Attribute.Kind.CHOICE)
                    .forEach(attribute -> words.addAll(attribute.choices()));
        });
        pack.parameters().all().stream()
                .map(ParameterDefinition::name)
                .filter(name -> !name.equals("reliability.lag-days") && !name.equals("conflict.window-days"))
                .forEach(words::add);
        pack.sources().all().forEach(source -> words.add(String.valueOf(source.id())));
        return words;
    }

    /** Returns the text without its comments, where an example may quote a pack. */
    private static String code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
