package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTests {

    private static final String TEXT = """
            bar:
              unit: kg
              values:
                - { from: 2031-06-01, value: 450, analyst: Raised after the leak }
                - { from: 2030-01-01, value: 400.50, cite: manual ¶12 }
                - { from: 2032-01-01, value: 4.2e2, cite: "manual", analyst: Both }
            opening.day:
              values: [{ from: 2030-01-01, value: 2031-05-01, analyst: a }]
            opening.phrase:
              values: [{ from: 2030-01-01, value: "2 bells", analyst: a }]
            levels:
              values: [{ from: 2030-01-01, value: [45, 55.5], analyst: a }]
            reliability.lag-days:
              values:
                - { from: 2030-01-01, value: [0, 1, 2, 3, 4, 5], analyst: a }
                - { from: 2031-01-01, value: [0, 0, 0, 0, 0, 9], analyst: a }
            conflict.window-days:
              values: [{ from: 2030-01-01, value: 2, analyst: a }, { from: 2031-01-01, value: 7, analyst: a }]
            """;

    private final Parameters parameters = read(TEXT);

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "2000-01-01, 400.5",
        "2029-12-31, 400.5",
        "2030-01-01, 400.5",
        "2031-05-31, 400.5",
        "2031-06-01, 450",
        "2031-12-31, 450",
        "2032-01-01, 420",
        "2099-01-01, 420"
    })
    void valueIsTheLatestFromADayOnOrBeforeOrElseTheFirst(String day, BigDecimal value) {
        ParameterDefinition bar = parameters.find("bar").orElseThrow();

        assertThat((BigDecimal) bar.on(LocalDate.parse(day)).value()).isEqualByComparingTo(value);
    }

    @Test
    void valueIsANumberADayATextOrAListOfNumbers() {
        LocalDate day = LocalDate.parse("2030-01-01");

        assertThat(parameters.find("opening.day").orElseThrow().on(day).value())
                .isEqualTo(LocalDate.parse("2031-05-01"));
        assertThat(parameters.find("opening.phrase").orElseThrow().on(day).value())
                .isEqualTo("2 bells");
        assertThat(parameters.find("levels").orElseThrow().on(day).value())
                .isEqualTo(List.of(new BigDecimal("45"), new BigDecimal("55.5")));
    }

    @Test
    void valueKeepsWhatItRestsOn() {
        ParameterDefinition bar = parameters.find("bar").orElseThrow();

        assertThat(bar.unit()).isEqualTo("kg");
        assertThat(bar.on(LocalDate.parse("2030-01-01")).citations())
                .extracting(Citation::para)
                .containsExactly("12");
        assertThat(bar.on(LocalDate.parse("2031-06-01")).citations())
                .containsExactly(Citation.ofJudgement("Raised after the leak"));
        assertThat(bar.on(LocalDate.parse("2032-01-01")).citations())
                .extracting(Citation::basis)
                .containsExactly(null, "Both");
    }

    @Test
    void lagsAndWindowOfTheEngineAreThoseOfTheDay() {
        assertThat(parameters.lagDays(LocalDate.parse("2030-12-31"))).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(parameters.lagDays(LocalDate.parse("2031-01-01"))).containsExactly(0, 0, 0, 0, 0, 9);
        assertThat(parameters.conflictWindowDays(LocalDate.parse("2030-12-31"))).isEqualTo(2);
        assertThat(parameters.conflictWindowDays(LocalDate.parse("2031-01-01"))).isEqualTo(7);
    }

    @Test
    void lagsAndWindowAreNoneWithoutTheirParameters() {
        Parameters none = read("bar:\n  values: [{ from: 2030-01-01, value: 1, analyst: a }]\n");

        assertThat(none.lagDays(LocalDate.parse("2030-01-01"))).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(none.conflictWindowDays(LocalDate.parse("2030-01-01"))).isZero();
    }

    @Test
    void areOrderedByName() {
        assertThat(parameters.all())
                .extracting(ParameterDefinition::name)
                .containsExactly(
                        "bar",
                        "conflict.window-days",
                        "levels",
                        "opening.day",
                        "opening.phrase",
                        "reliability.lag-days");
    }

    private static Parameters read(String text) {
        PackFiles files = new PackDraft().with("parameters.yaml", text).files();
        Problems problems = new Problems();
        Parameters read = Parameters.read(files, Sources.read(files, problems), problems);
        problems.throwIfAny();
        return read;
    }
}
