package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainCommandTests {

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));

    @BeforeEach
    void write() {
        pack = NewPack.in(parent);
    }

    @Test
    void tellsWhatARuleAsksAndCitesAndWhoReadsIt() {
        assertThat(Ran.sherpa("pack", "explain", pack, "The budget reaches the bar")
                        .answered(0)
                        .out())
                .startsWith("The budget reaches the bar\n" + pack + "/budget.drl:1\n")
                .contains(
                        "House rules",
                        "$budget : Budget( amount >= $bar.number )",
                        "budget.bar-eur",
                        "Money and consent are there (",
                        pack + "/start.drl:1)",
                        "A budget at the bar is enough");
    }

    @Test
    void listsTheRulesWithoutOne() {
        String rules = Ran.sherpa("pack", "explain", pack).answered(0).out();
        JsonNode document =
                Ran.sherpa("pack", "explain", pack, "--json").answered(0).json();

        assertThat(rules.lines())
                .startsWith(pack + "/budget.drl:1: The budget reaches the bar")
                .contains(pack + "/start.drl:1: Money and consent are there");
        assertThat(document.at("/0/name").asString()).isEqualTo("The budget reaches the bar");
        assertThat(document.at("/0/file").asString()).isEqualTo(pack + "/budget.drl");
        assertThat(document.at("/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void takesAPartThatOneRuleAloneHas() {
        String whole = Ran.sherpa("pack", "explain", pack, "Somebody refuses")
                .answered(0)
                .out();

        assertThat(Ran.sherpa("pack", "explain", pack, "REFUSES").answered(0).out())
                .isEqualTo(whole);
    }

    @Test
    void takesAWholeNameThatIsAPartOfAnother() {
        pack.replacing("consent.drl", "rule \"Somebody agrees\"", "rule \"Somebody refuses, not\"");

        assertThat(Ran.sherpa("pack", "explain", pack, "Somebody refuses")
                        .answered(0)
                        .out())
                .startsWith("Somebody refuses\n");
    }

    @Test
    void givesTheSameAsJson() {
        JsonNode document = Ran.sherpa("pack", "explain", pack, "reaches", "--json")
                .answered(0)
                .json();

        assertThat(document.at("/name").asString()).isEqualTo("The budget reaches the bar");
        assertThat(document.at("/file").asString()).isEqualTo(pack + "/budget.drl");
        assertThat(document.at("/outcome/gives").asString()).isEqualTo("SETTLED");
        assertThat(document.at("/conditions/1/text").asString()).isEqualTo("$budget : Budget( amount >= $bar.number )");
        assertThat(document.at("/readers/0/name").asString()).isEqualTo("Money and consent are there");
        assertThat(document.at("/readers/0/file").asString()).isEqualTo(pack + "/start.drl");
        assertThat(document.at("/cases/0/file").asString()).isEqualTo(pack + "/cases/budget.yaml");
    }

    @Test
    void namesTheNearestRulesWhenNoneOrSeveralAreMeant() {
        assertThat(Ran.sherpa("pack", "explain", pack, "sombody refuse it")
                        .refused()
                        .err())
                .contains("No rule has 'sombody refuse it' in its name. Did you mean 'Somebody refuses'");
        assertThat(Ran.sherpa("pack", "explain", pack, "budget").refused().err())
                .contains(
                        "Several rules have 'budget' in their names: 'The budget reaches the bar', 'There is a budget'.");
    }

    @Test
    void explainsNothingOfAPackWithProblems() {
        pack.replacing("budget.drl", "amount >=", "amont >=");

        assertThat(Ran.sherpa("pack", "explain", pack, "refuses").answered(1).out())
                .contains("/budget.drl:6:23: error: ");
    }
}
