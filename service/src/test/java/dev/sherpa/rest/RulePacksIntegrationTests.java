package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.Attribute;
import dev.sherpa.client.model.AttributeKind;
import dev.sherpa.client.model.FactType;
import dev.sherpa.client.model.RulePack;
import dev.sherpa.client.model.RulePackSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class RulePacksIntegrationTests {

    @Autowired
    private Ferry ferry;

    @Test
    void listsThePacksThatRun() {
        assertThat(ferry.rulePacks().listRulePacks().getRulePacks())
                .extracting(RulePackSummary::getId)
                .containsExactly("beijing-trip", "ferry-crossing");
    }

    @Test
    void showsAPack() {
        RulePack pack = ferry.rulePacks().getRulePack("ferry-crossing");

        assertThat(pack.getVersion()).isEqualTo("1.2.0");
        assertThat(pack.getStatuses()).containsExactly("FIT", "LATE", "UNFIT", "UNSEEN");
        assertThat(pack.getAsserters()).containsExactly("MATE", "HARBOURMASTER");
        assertThat(pack.getItems().get(1).getStatuses()).containsExactly("FIT", "LATE", "UNSEEN");
        assertThat(pack.getConclusions().get(0).getValues()).containsExactly("SAIL", "STAY");
        assertThat(pack.getSources()).hasSize(2);
    }

    @Test
    void showsEverythingThatAParameterRestsOn() {
        RulePack pack = ferry.rulePacks().getRulePack("ferry-crossing");

        assertThat(pack.getParameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.getUnit()).isEqualTo("cm");
            assertThat(parameter.getValues().get(0).getCitations()).hasSize(3);
            assertThat(parameter.getValues().get(0).getCitations().get(2).getBasis())
                    .isEqualTo("The keel draws 120 cm");
        });
    }

    @Test
    void showsAFactTypeAndItsSchema() {
        FactType type = ferry.rulePacks().getFactType("ferry-crossing", "WaterReading");

        assertThat(type.getAttributes())
                .extracting(Attribute::getName)
                .containsExactly(
                        "lowest",
                        "highest",
                        "measuredOn",
                        "validUntil",
                        "weather",
                        "witnessed",
                        "gaugeName",
                        "onlookers");
        Attribute lowest = type.getAttributes().get(0);
        assertThat(lowest.getKind()).isEqualTo(AttributeKind.NUMBER);
        assertThat(lowest.getRequired()).isTrue();
        assertThat(lowest.getMaximum()).isEqualByComparingTo(BigDecimal.valueOf(900));
        assertThat(type.getAttributes().get(4).getValues()).containsExactly("CALM", "BREEZY", "STORMY");
        assertThat(type.getAttributes().get(6).getChangeable()).isFalse();
        assertThat(type.getSchema())
                .containsEntry("required", List.of("lowest", "weather"))
                .extractingByKey(
                        "properties", org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Map.class))
                .hasSize(8);
    }

    @Test
    void listsTheFactTypesByName() {
        assertThat(ferry.rulePacks().listFactTypes("ferry-crossing").getFactTypes())
                .extracting(FactType::getName)
                .containsExactly("CrewRoster", "WaterReading");
    }
}
