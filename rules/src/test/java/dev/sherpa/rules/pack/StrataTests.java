package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrataTests {

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "type GroundSpace, item ground",
        "type GroundSpace, type StewardNeed",
        "type StewardNeed, item safety-plan",
        "item weather, item fireworks",
        "item noise, item fireworks",
        "item fireworks, conclusion permit",
        "item ground, type VitalItems",
        "type VitalItems, conclusion permit",
        "conclusion permit, conclusion openingNight",
        "type GroundSpace, type Crowd"
    })
    void everythingComesAfterWhatItReads(String earlier, String later) {
        Strata strata = HarbourFestival.pack().strata();

        assertThat(levelOf(strata, earlier)).isLessThan(levelOf(strata, later));
    }

    @Test
    void holdEveryItemConclusionAndDerivedTypeOnce() {
        for (RulePack pack : List.of(BeijingTrip.pack(), HarbourFestival.pack())) {
            List<Head> heads =
                    pack.strata().levels().stream().flatMap(List::stream).toList();

            assertThat(heads).doesNotHaveDuplicates();
            pack.definition().items().forEach(item -> assertThat(heads).contains(Head.item(item.id())));
            pack.definition().conclusions().forEach(conclusion -> assertThat(heads)
                    .contains(Head.conclusion(conclusion.name())));
        }
    }

    @Test
    void beginWithWhatReadsFactsOnly() {
        assertThat(HarbourFestival.pack().strata().levels().get(0))
                .extracting(Head::toString)
                .contains("item weather", "item noise", "item food", "type GroundSpace", "type Funds")
                .doesNotContain("item ground", "item fireworks", "conclusion permit");
    }

    private static int levelOf(Strata strata, String head) {
        List<List<Head>> levels = strata.levels();
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).stream().anyMatch(each -> each.toString().equals(head))) {
                return level;
            }
        }
        throw new AssertionError("There is no " + head + " in " + levels);
    }
}
