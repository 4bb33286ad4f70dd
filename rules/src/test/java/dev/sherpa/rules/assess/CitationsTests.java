package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTests {

    private static final Source SOURCE =
            new Source("m", "A publisher", "A manual", null, LocalDate.parse("2030-01-01"));

    /** Few are told apart by looking at each, many with a table: the same either way. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 18, 100})
    void hasEachOnceFactsFirst(int count) {
        List<Citation> facts =
                IntStream.range(0, count).mapToObj(number -> fact("It is so.")).toList();
        Citation place = Citation.of(SOURCE, "1");
        Citation judgement = Citation.ofJudgement("It seems so.");
        Citations citations = new Citations();

        citations.add(List.of(place));
        for (Citation fact : facts) {
            citations.add(List.of(fact, judgement));
            citations.add(List.of(fact));
        }
        citations.add(facts);
        citations.add(List.of(Citation.of(SOURCE, "1"), judgement, Citation.ofJudgement("It seems so.")));

        List<Citation> expected = new ArrayList<>(facts);
        expected.add(place);
        expected.add(judgement);
        assertThat(citations.list())
                .usingElementComparator(CitationsTests::identity)
                .containsExactlyElementsOf(expected);
    }

    private static int identity(Citation one, Citation other) {
        return one == other ? 0 : 1;
    }

    private static Citation fact(String statement) {
        return new Citation(SOURCE, null, null, null, null, statement, null, null);
    }
}
