package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack of another domain uses all of the language, and none of the first pack's words. */
class HarbourFestivalTests {

    @Test
    void callsEveryFunctionAndAccumulatesWithEveryOne() throws IOException {
        Set<String> functions = new HashSet<>(Provided.FUNCTIONS);
        functions.addAll(Provided.accumulateFunctions());

        assertThat(functions).hasSize(16);
        assertThat(functions.stream().map(function -> function + "( "))
                .allSatisfy(call -> assertThat(rules()).contains(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " not ",
                " exists ",
                "forall(",
                "accumulate(",
                " in (",
                " not in (",
                " contains ",
                " matches ",
                "||",
                "&&",
                " != null",
                " ?: ",
                " |}",
                " | ",
                "@merges",
                "@ordered(",
                "@fixed",
                "@required",
                "@unit(",
                "@minimum(",
                "@maximum(",
                "@exclusiveMinimum(",
                "@exclusiveMaximum(",
                "@doc(",
                "@cite(",
                "AsOf(",
                "Parameter(",
                "Item(",
                "Conclusion(",
                " : List",
                " : Boolean",
                " : LocalDate",
                " : String",
                " : BigDecimal",
                "declare enum"
            })
    void says(String words) throws IOException {
        assertThat(rules()).contains(words);
    }

    @Test
    void hasConclusionsOfEveryTypeAndNoCalendar() {
        PackDefinition definition = HarbourFestival.pack().definition();

        assertThat(definition.conclusions())
                .extracting(ConclusionDefinition::type)
                .containsExactlyInAnyOrder(ConclusionDefinition.Type.values());
        assertThat(HarbourFestival.pack().calendar().objects(new YearSpan(2000, 2100)))
                .isEmpty();
    }

    @Test
    void sharesNoStatusImportanceAsserterItemTypeOrConclusionWithTheFirstPack() {
        assertThat(words(HarbourFestival.pack())).doesNotContainAnyElementsOf(words(BeijingTrip.pack()));
    }

    private static Set<String> words(RulePack pack) {
        PackDefinition definition = pack.definition();
        return Stream.of(
                        definition.asserters().stream(),
                        definition.allStatuses().stream(),
                        definition.items().stream().map(ItemDefinition::id),
                        definition.items().stream().map(ItemDefinition::importance),
                        definition.conclusions().stream().map(ConclusionDefinition::name),
                        pack.vocabulary().factTypes().stream().map(DeclaredType::name))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
    }

    private static String rules() throws IOException {
        try (Stream<Path> paths = Files.list(HarbourFestival.FOLDER)) {
            List<Path> files =
                    paths.filter(path -> path.toString().endsWith(".drl")).toList();
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
