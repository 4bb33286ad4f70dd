package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    private final Wording wording = new Wording(Map.of("EVA", "space walk", "GREY", "not known"));

    private enum Gauge {
        TANK_LEFT,
        EVA
    }

    @ParameterizedTest(name = "{0} prints {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0
            0.00         | 0
            -0.0         | 0
            7            | 7
            999          | 999
            1000         | 1,000
            -1000        | -1,000
            -100          | -100
            -123456.50    | -123,456.5
            1250.50      | 1,250.5
            1234567.089  | 1,234,567.089
            0.1          | 0.1
            0.000001     | 0.000001
            -0.5         | -0.5
            1E+6         | 1,000,000
            1E-7         | 0.0000001
            100          | 100
            123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890
            """)
    void printsNumbersInGroupsOfThreeWithTheDecimalsTheyHave(String number, String printed) {
        assertThat(wording.print(new BigDecimal(number), null)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} in {1} prints {2}")
    @CsvSource(delimiter = '|', textBlock = """
            400    | kg           | 400 kg
            1200   | million tonnes | 1,200 million tonnes
            80     | %            | 80%
            -0.5   | %            | -0.5%
            550    | USD bn       | USD 550 bn
            550    | USD          | USD 550
            1250.5 | EUR k        | EUR 1,250.5 k
            -3     | EUR          | EUR -3
            5      | EURO         | 5 EURO
            5      | usd          | 5 usd
            5      | °C           | 5 °C
            1      | days         | 1 days
            2026   | year         | 2026
            2026.0 | year         | 2026
            1E+3   | year         | 1000
            12000  | years        | 12,000 years
            5      | ''           | 5
            """)
    void putsTheUnitWhereItBelongs(String number, String unit, String printed) {
        assertThat(wording.print(new BigDecimal(number), unit)).isEqualTo(printed);
    }

    @Test
    void printsDaysFlagsTextsAndListsWithoutUnits() {
        assertThat(wording.print(LocalDate.parse("2026-04-01"), "kg")).isEqualTo("1 April 2026");
        assertThat(wording.print(LocalDate.parse("2030-12-31"), null)).isEqualTo("31 December 2030");
        assertThat(wording.print(true, null)).isEqualTo("yes");
        assertThat(wording.print(false, null)).isEqualTo("no");
        assertThat(wording.print("As IT is", "kg")).isEqualTo("As IT is");
        assertThat(wording.print(List.of(), null)).isEqualTo("none");
        assertThat(wording.print(List.of("a"), null)).isEqualTo("a");
        assertThat(wording.print(List.of("a", "b"), null)).isEqualTo("a and b");
        assertThat(wording.print(List.of("a", "b", "c"), null)).isEqualTo("a, b and c");
        assertThat(wording.print(null, "kg")).isEqualTo("not stated");
    }

    @Test
    void printsConstantsInTheWordsOfThePackOrElseInLowerCase() {
        assertThat(wording.print(Gauge.EVA, null)).isEqualTo("space walk");
        assertThat(wording.print(Gauge.TANK_LEFT, null)).isEqualTo("tank left");
        assertThat(wording.print("EVA", null)).as("a text that looks like one").isEqualTo("EVA");
    }

    @Test
    void writesValuesPlainlyForMachines() {
        assertThat(Wording.plain(new BigDecimal("1250.50"))).isEqualTo("1250.5");
        assertThat(Wording.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Wording.plain(LocalDate.parse("2026-04-01"))).isEqualTo("2026-04-01");
        assertThat(Wording.plain(Gauge.TANK_LEFT)).isEqualTo("TANK_LEFT");
        assertThat(Wording.plain("as it is")).isEqualTo("as it is");
    }

    @Test
    void beginsASentenceWithACapital() {
        assertThat(sentence("{$who} is here.")).isEqualTo("Ann is here.");
        assertThat(sentence("there are {$kg | kg}.")).isEqualTo("There are 1,200 kg.");
        assertThat(sentence("{$none}")).isEqualTo("Not stated");
        assertThat(sentence("{$none ?: nobody} is here.")).isEqualTo("Nobody is here.");
        assertThat(sentence("{$kg | kg ?: some} of {$none | kg ?: an unknown amount}"))
                .isEqualTo("1,200 kg of an unknown amount");
        assertThat(sentence("élan")).isEqualTo("Élan");
    }

    @Test
    void printsATextThatIsAConstantInWordsToo() {
        assertThat(printed("GREY", ValueType.Kind.WORD)).isEqualTo("Not known");
        assertThat(printed("NO_GO", ValueType.Kind.WORD)).isEqualTo("No go");
        assertThat(printed("Not a constant", ValueType.Kind.WORD)).isEqualTo("Not a constant");
        assertThat(printed("GREY", ValueType.Kind.TEXT)).isEqualTo("GREY");
    }

    private String printed(String value, ValueType.Kind kind) {
        Template template = Template.parse(
                        "{$x}", problem -> assertThat(problem).isNull())
                .with(placeholder -> placeholder.of(ValueType.present(kind), null));
        return wording.sentence(template, placeholder -> value);
    }

    private String sentence(String template) {
        Map<String, Object> values = Map.of("$who", "ann", "$kg", new BigDecimal("1200"));
        return wording.sentence(
                Template.parse(template, problem -> assertThat(problem).isNull()),
                placeholder -> values.get(placeholder.of()));
    }
}
