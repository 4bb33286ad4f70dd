package dev.sherpa.rules.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.describe.RuleDescription.CaseShown;
import dev.sherpa.rules.describe.RuleDescription.Given;
import dev.sherpa.rules.describe.RuleDescription.Outcome;
import dev.sherpa.rules.describe.RuleDescription.Term;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.ParameterDefinition.DatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleReportTests {

    @Test
    void printsWhatADerivationGivesEachAttribute() {
        List<Given> given = List.of(
                new Given("dish", "dish", "$dish", "$dish"),
                new Given("valueUsdBn", "value in USD bn", "least( $a,\n        $b )", "the smaller of $a and $b"));

        assertThat(report("Offer", given, List.of(), List.of(), 0)).startsWith("""
                A rule
                offer.drl:3

                It derives an Offer with:
                  - dish = $dish
                  - value in USD bn = least( $a, $b )
                      the smaller of $a and $b

                It asks:
                """);
    }

    @Test
    void printsADerivationWithoutAttributes() {
        assertThat(report("Signal", List.of(), List.of(), List.of(), 0)).contains("\nIt derives a Signal.\n");
    }

    @Test
    void printsTheOrderOfAChoice() {
        List<Term> terms = List.of(
                new Term("Pledge.stage", "how far it has come", List.of("FLOATED", "OFFERED", "SIGNED")),
                new Term("Pledge.grade", null, List.of("LOW", "HIGH")),
                new Term("Pledge", "A promise.", List.of()));

        assertThat(report("Offer", List.of(), terms, List.of(), 0)).contains("""
                In the words of the pack:
                  - Pledge.stage: how far it has come; FLOATED < OFFERED < SIGNED
                  - Pledge.grade: LOW < HIGH
                  - Pledge: A promise.
                """);
    }

    @Test
    void printsParametersInTheWordingOfThePack() {
        LocalDate from = LocalDate.parse("2025-01-01");
        List<ParameterDefinition> parameters = List.of(
                new ParameterDefinition(
                        "bar", "USD bn", List.of(new DatedValue(from, new BigDecimal("550"), List.of()))),
                new ParameterDefinition(
                        "floor", null, List.of(new DatedValue(from, LocalDate.parse("2026-04-01"), List.of()))));

        assertThat(report("Offer", List.of(), List.of(), parameters, 0)).contains("""
                Its parameters:
                  - bar: USD 550 bn since 1 January 2025
                  - floor: 1 April 2026 since 1 January 2025
                """);
    }

    @Test
    void printsTwelveCasesAndHowManyMoreThereAre() {
        assertThat(report("Offer", List.of(), List.of(), List.of(), 12)).endsWith("  - case 11\n  - case 12\n");
        assertThat(report("Offer", List.of(), List.of(), List.of(), 13))
                .endsWith("  - case 11\n  - case 12\n  - … and 1 more\n");
    }

    private static String report(
            String type, List<Given> given, List<Term> terms, List<ParameterDefinition> parameters, int cases) {
        RuleDescription rule = new RuleDescription(
                "A rule",
                "offer.drl",
                3,
                new Outcome("type", type, null, null, null, 0, 0, null, given),
                List.of(),
                List.of(),
                terms,
                List.of(),
                parameters,
                IntStream.rangeClosed(1, cases)
                        .mapToObj(number -> new CaseShown("case " + number, "cases/offer.yaml", number, true))
                        .toList());
        return RuleReport.of(rule, BeijingTrip.pack().wording());
    }
}
