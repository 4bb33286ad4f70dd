package dev.sherpa.rules.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.describe.RuleDescription.CaseShown;
import dev.sherpa.rules.describe.RuleDescription.Given;
import dev.sherpa.rules.describe.RuleDescription.Reader;
import dev.sherpa.rules.describe.RuleDescription.Term;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDescriberTests {

    private static final RuleDescriber BEIJING =
            new RuleDescriber(BeijingTrip.pack(), PackFiles.read(BeijingTrip.FOLDER));
    private static final RuleDescriber HARBOUR =
            new RuleDescriber(HarbourFestival.pack(), PackFiles.read(HarbourFestival.FOLDER));

    @Test
    void tellsWhatAClauseOfAnItemGivesAndWhereItStands() {
        RuleDescription rule = BEIJING.describe("Some days left are discouraged");

        assertThat(rule.file()).isEqualTo("calendar.drl");
        assertThat(rule.line()).isEqualTo(72);
        assertThat(rule.outcome().kind()).isEqualTo("item");
        assertThat(rule.outcome().name()).isEqualTo("calendar");
        assertThat(rule.outcome().title()).isEqualTo("Calendar");
        assertThat(rule.outcome().gives()).isEqualTo("PARTIAL");
        assertThat(rule.outcome().position()).isEqualTo(4);
        assertThat(rule.outcome().clauses()).isEqualTo(5);
    }

    @Test
    void tellsTheValueThatAClauseTakesFromWhatItBinds() {
        RuleDescription rule = BEIJING.describe("The calendar allows a first day");

        assertThat(rule.outcome().kind()).isEqualTo("conclusion");
        assertThat(rule.outcome().title()).isNull();
        assertThat(rule.outcome().gives()).isEqualTo("{$feasible.day}");
    }

    @Test
    void tellsOfADerivationWhatReadsItsType() {
        RuleDescription rule = HARBOUR.describe("Vital items are counted");

        assertThat(rule.outcome().name()).isEqualTo("VitalItems");
        assertThat(rule.outcome().gives()).isNull();
        assertThat(rule.cases()).isEmpty();
        assertThat(rule.readers())
                .containsExactly(new Reader("Some item is not green", "permit.drl", 31, "conclusion permit"));
    }

    @Test
    void tellsWhatADerivationGivesEachAttribute() {
        assertThat(HARBOUR.describe("The festival opens when notice has been given")
                        .outcome()
                        .attributes())
                .containsExactly(
                        new Given(
                                "night",
                                "night",
                                "greatest( greatest( $first, $floor ), daysAfter( $today, $notice ) )",
                                "the later of (the later of $first and the parameter opening.first-day (1 June 2031"
                                        + " since 1 January 2030)) and the day that lies 14 days (the parameter"
                                        + " opening.notice-days) after the day of assessment"),
                        new Given(
                                "permitDue",
                                "permit due",
                                "least( daysBefore( $first, $notice ), $floor )",
                                "the earlier of the day that lies 14 days (the parameter opening.notice-days) before"
                                        + " $first and the parameter opening.first-day (1 June 2031 since 1 January"
                                        + " 2030)"));
        assertThat(HARBOUR.describe("Stewards are needed for every thousand people")
                        .outcome()
                        .attributes())
                .containsExactly(new Given(
                        "stewards",
                        "stewards",
                        "quotient( product( $people, $rate ), number( 1000 ) )",
                        "($people times the parameter safety.stewards-per-thousand (4 stewards since 1 January 2030))"
                                + " divided by 1000"));
        assertThat(HARBOUR.describe("Gas is burnt indoors").outcome().attributes())
                .isEmpty();
    }

    @Test
    void tellsTheOrderOfAChoiceThatIsComparedByIt() {
        assertThat(HARBOUR.describe("The plan is on its way").terms())
                .contains(new Term(
                        "SafetyPlan.state", "how far it has come", List.of("NONE", "DRAFT", "FILED", "APPROVED")));
        assertThat(termsOf("gauge >= Gauge.RIGHT"))
                .containsExactly(new Term("Reading.gauge", null, List.of("LEFT", "RIGHT")));
        assertThat(termsOf("Gauge.LEFT < gauge"))
                .containsExactly(new Term("Reading.gauge", null, List.of("LEFT", "RIGHT")));
        assertThat(termsOf("gauge == Gauge.RIGHT")).isEmpty();
        assertThat(termsOf("litres < 5")).isEmpty();
    }

    private static List<Term> termsOf(String constraint) {
        PackDraft draft =
                new PackDraft().replacing("tank.drl", "Reading( litres < 10 )", "Reading( " + constraint + " )");
        RulePack pack = draft.load();
        return new RuleDescriber(pack, draft.files())
                .describe("The tank is too low")
                .terms();
    }

    @Test
    void namesTheRulesThatReadAnItemAmongOthersOrByItsId() {
        assertThat(HARBOUR.describe("A storm is likely").readers())
                .extracting(Reader::name)
                .containsExactly(
                        "Weather or noise speaks against fireworks",
                        "Weather or noise is open",
                        "Vital items are counted",
                        "A vital item is red",
                        "A vital item is not known",
                        "Some item is not green");
        assertThat(HARBOUR.describe("The ground decides how many come").readers())
                .isEmpty();
    }

    @Test
    void givesTheParametersOfConditionsAndSentence() {
        assertThat(BEIJING.describe("A trip is proposed").parameters())
                .extracting(ParameterDefinition::name)
                .containsExactly("calendar.floor");
        assertThat(HARBOUR.describe("Area and exits limit the number of people").parameters())
                .extracting(ParameterDefinition::name)
                .containsExactly("ground.people-per-exit-metre", "ground.people-per-m2");
    }

    @Test
    void givesWhatThePackSaysOfTheNamesInItsConditions() {
        assertThat(HARBOUR.describe("The plan is approved and drilled").terms())
                .containsExactly(
                        new Term(
                                "SafetyPlan",
                                "The plan for crowds and emergencies, which arrives bit by bit.",
                                List.of()),
                        new Term(
                                "SafetyPlan.state",
                                "how far it has come",
                                List.of("NONE", "DRAFT", "FILED", "APPROVED")),
                        new Term("SafetyPlan.drill", "whether a drill was held", List.of()));
    }

    @Test
    void tellsInWhichCasesARuleDecidesOrIsOutranked() {
        PackDraft draft = new PackDraft().with("cases/tank.yaml", """
                - case: A low reading is red
                  as-of: 2030-03-01
                  facts: [{ type: Reading, subject: left, attributes: { gauge: LEFT, litres: 9 } }]
                  checklist: { tank: RED }
                - case: A full tank is green, though one reading is low
                  as-of: 2030-03-01
                  facts:
                    - { type: Reading, subject: left, attributes: { gauge: LEFT, litres: 9 } }
                    - { type: Reading, subject: right, attributes: { gauge: RIGHT, litres: 91 } }
                  checklist: { tank: GREEN }
                - case: Nothing is known without a reading
                  as-of: 2030-03-01
                  checklist: { tank: GREY }
                """);

        RulePack pack = draft.load();
        assertThat(new RuleDescriber(pack, draft.files())
                        .describe("The tank is too low")
                        .cases())
                .containsExactly(
                        new CaseShown("A low reading is red", "cases/tank.yaml", 1, true),
                        new CaseShown("A full tank is green, though one reading is low", "cases/tank.yaml", 5, false));
    }

    @Test
    void refusesAnUnknownRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARBOUR.describe("Gas is burned indoors"))
                .withMessage("the pack has no rule 'Gas is burned indoors'");
    }

    @Test
    void printsAClause() {
        assertThat(RuleReport.of(
                        HARBOUR.describe("Gas is burnt indoors"),
                        HarbourFestival.pack().wording()))
                .isEqualTo("""
                Gas is burnt indoors
                food.drl:18

                It gives the item Food stalls (food) the status AMBER.
                The question is: Have all stalls passed their inspection?
                It is the 3rd of 5 clauses.
                It says: {$stall.subject} burns {$stall.fuel} at {$stall.place}. {food.gas-rule}

                It cites:
                  - State Fire Marshal: Code for open-air gatherings, 2028-05-01, ¶12 [fire-code]

                It asks:
                  - $stall : Stall( fuel == Fuel.LPG, place matches "hall.*" )  (line 22)
                      There is a Stall whose fuel is LPG and whose place matches the regular expression "hall.*". Call it $stall.

                In the words of the pack:
                  - Stall: A stall that sells food or drink.
                  - Stall.fuel: what it cooks with
                  - Stall.place: where it stands

                Its parameters:
                  - food.gas-rule: Gas bottles stay outdoors. since 1 January 2030
                      Source: State Fire Marshal: Code for open-air gatherings, 2028-05-01, ¶12 [fire-code]

                Its result is read by:
                  - Vital items are counted (type VitalItems, permit.drl:7)
                  - A vital item is red (conclusion permit, permit.drl:15)
                  - A vital item is not known (conclusion permit, permit.drl:23)
                  - Some item is not green (conclusion permit, permit.drl:31)

                It decides in these cases:
                  - Gas in a hall is amber, and prints in the pack's words
                """);
    }

    @Test
    void printsARuleWithoutConditions() {
        assertThat(RuleReport.of(
                        HARBOUR.describe("Nothing is in the way"),
                        HarbourFestival.pack().wording()))
                .startsWith("""
                        Nothing is in the way
                        permit.drl:40

                        It gives the conclusion permit the value GRANT.
                        It is the 4th of 4 clauses.
                        It says: Every item is green.

                        It asks:
                          - Nothing. It always holds.
                        """);
    }
}
