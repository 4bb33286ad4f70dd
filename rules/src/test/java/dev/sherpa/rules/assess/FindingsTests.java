package dev.sherpa.rules.assess;

import static dev.sherpa.rules.assess.AssessmentAssert.assertThat;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding tells: its rule, its conditions, what matched them, and what it rests on. */
class FindingsTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");
    private static final PackDraft DRAFT = new PackDraft()
            .appending("sources.yaml", "- { id: log, publisher: Works, title: Log, published: 2030-01-01 }\n")
            .appending("facts.drl", """

                    declare Plan extends Fact
                        @merges
                        pumps : BigDecimal
                        chief : String
                        sealedOn : LocalDate
                    end
                    """)
            .appending("parameters.yaml", """
                    pump.bar:
                      values: [{ from: 2030-01-01, value: 2, analyst: One to spare }]
                    """)
            .replacing("pack.yaml", "conclusions:", """
                      - { id: pumps, title: Pumps, question: Do they run?, importance: LOW, asks: [Plan], statuses: [GREEN, RED] }
                    conclusions:""")
            .with("pumps.drl", """
                    // A comment, so that lines count.

                    rule "Enough pumps run"
                        @item( "pumps" )
                        @status( GREEN )
                        @cite( "manual ¶2; log" )
                        @says( "{$plan.pumps} pumps run under {$plan.chief ?: nobody}." )
                    when
                        $bar : Parameter( name == "pump.bar" ) // the bar
                        $plan : Plan( pumps >= $bar.number,
                            pumps != null )
                        not Reading( sealed == false )
                        AsOf( $today : day )
                    then
                    end
                    """)
            .appending("pumps.drl", """

                    rule "Some reading was taken on a sealed gauge"
                        @item( "pumps" )  @status( RED )
                        @says( "A sealed gauge was read." )
                    when
                        exists Reading( sealed == true )
                        accumulate( Reading( sealed == true, $l : litres ); $most : highest( $l ) )
                    then
                    end
                    """)
            .appending("pumps.drl", """

                    declare SparePumps
                        pumps : BigDecimal
                    end

                    rule "Pumps above the bar are spare"
                    when
                        Parameter( name == "pump.bar", $bar : number )
                        Plan( pumps >= $bar, $pumps : pumps )
                    then
                        insertLogical( new SparePumps( difference( $pumps, $bar ) ) );
                    end

                    rule "A pump is spare"
                        @item( "pumps" )  @status( RED )  @says( "{$spare.pumps} pumps are spare." )
                    when
                        $spare : SparePumps( pumps > 5 )
                    then
                    end
                    """)
            .appending("launch.drl", """

                    rule "Held while the tank is red"
                        @conclusion( "launch" )  @value( HOLD )  @says( "{$item.title} is {$item.status}, {$status} indeed." )
                    when
                        $item : Item( status == "RED", $status : status )
                    then
                    end
                    """);
    private static final RulePack PACK = DRAFT.load();

    @Test
    void nameTheRuleWithItsFileAndLine() {
        assertThat(assess(reading("a", "150")))
                .item("tank")
                .hasStatus("GREEN")
                .finding("There are 150 l.")
                .isOf("The tank is full enough", "tank.drl", DRAFT.lineOf("tank.drl", "rule \"The tank is full"))
                .decides(true);
        assertThat(assess(plan("p").with("pumps", 3)))
                .item("pumps")
                .finding()
                .isOf("Enough pumps run", "pumps.drl", DRAFT.lineOf("pumps.drl", "rule \"Enough"));
    }

    @Test
    void printAStatusInWordsWhetherItIsBoundOrNot() {
        assertThat(assess(reading("a", "5"))).conclusion("launch").says("Tank is red, red indeed.");
    }

    @Test
    void holdEachConditionAsItIsWrittenWithItsLine() {
        int line = DRAFT.lineOf("pumps.drl", "$bar : Parameter");

        assertThat(assess(plan("p").with("pumps", 3)))
                .item("pumps")
                .finding("3 pumps run under nobody.")
                .rests(
                        line + ": $bar : Parameter( name == \"pump.bar\" )",
                        line + 1 + ": $plan : Plan( pumps >= $bar.number, pumps != null )",
                        line + 3 + ": not Reading( sealed == false )",
                        line + 4 + ": AsOf( $today : day )");
    }

    @Test
    void tellWhatMatchedWithItsValues() {
        assertThat(assess(plan("p").with("pumps", 3), reading("a", "7.50")))
                .item("pumps")
                .finding("3 pumps run under nobody.")
                .matched(0, "PARAMETER pump.bar {value=2}")
                .matched(1, "FACT Plan/p {pumps=3}")
                .matched(2)
                .matched(3, "DAY  {day=2030-02-01}");
    }

    @Test
    void citeTheFactsFirstThenTheBarsThenWhatTheRuleCites() {
        assertThat(assess(plan("p").with("pumps", 3).source("log").field("para", "7")))
                .item("pumps")
                .finding()
                .cites("log ¶7: Something is said of p.", "judgement: One to spare", "manual ¶2", "log");
    }

    @Test
    void citeEveryFactThatAMergedOneIsMadeOf() {
        assertThat(assess(
                        plan("p").with("pumps", 3).source("log").field("para", "1"),
                        plan("p")
                                .with("pumps", 9)
                                .said("2029-12-01")
                                .source("log")
                                .field("para", "0"),
                        plan("p")
                                .with("chief", "Ann")
                                .said("2029-12-31")
                                .source("manual")
                                .field("para", "2"),
                        plan("p").with("sealedOn", "2029-01-01").said("2029-01-01")))
                .item("pumps")
                .finding("3 pumps run under Ann.")
                .matched(1, "FACT Plan/p {chief=Ann, pumps=3, sealedOn=2029-01-01}")
                .cites(
                        "log ¶1: Something is said of p.",
                        "manual ¶2: Something is said of p.",
                        "Given: Something is said of p.",
                        "judgement: One to spare",
                        "manual ¶2",
                        "log");
    }

    @Test
    void citeThroughDerivedFactsWhatThoseWereDerivedFrom() {
        assertThat(assess(reading("a", "90").source("log").field("para", "1"), reading("b", "60")))
                .item("tank")
                .finding("There are 150 l.")
                .matched(0, "PARAMETER tank.bar {value=100}")
                .matchCites(0, 0, "manual ¶1")
                .matched(1, "DERIVED Filling {litres=150}")
                .matchCites(1, 0, "log ¶1: Something is said of a.", "Given: Something is said of b.")
                .cites("log ¶1: Something is said of a.", "Given: Something is said of b.", "manual ¶1");
    }

    @Test
    void citeThroughDerivedFactsTheBarsThatTheseWereDerivedWith() {
        assertThat(assess(plan("p").with("pumps", 8).source("log")))
                .item("pumps")
                .finding("6 pumps are spare.")
                .matched(0, "DERIVED SparePumps {pumps=6}")
                .matchCites(0, 0, "log: Something is said of p.", "judgement: One to spare")
                .cites("log: Something is said of p.", "judgement: One to spare");
    }

    @Test
    void citeThroughItemsWhatTheirDecidingFindingsRestOn() {
        assertThat(assess(reading("a", "150").source("log")))
                .conclusion("launch")
                .hasValue("GO")
                .says("The tank is green.")
                .finding()
                .matched(0, "ITEM tank {importance=VITAL, status=GREEN}")
                .cites("log: Something is said of a.", "manual ¶1");
    }

    @Test
    void areKeptWhenOutranked() {
        assertThat(assess(reading("a", "150"), reading("b", "5"), reading("c", "3")))
                .item("tank")
                .hasStatus("GREEN")
                .says("There are 158 l.")
                .outranks("There are 3 l only.", "There are 5 l only.")
                .finding("There are 5 l only.")
                .decides(false)
                .matched(0, "FACT Reading/b {gauge=LEFT, litres=5}");
    }

    @Test
    void areOneForEachDifferentSentence() {
        assertThat(assess(reading("c", "5"), reading("a", "5"), reading("b", "3")))
                .item("tank")
                .hasStatus("RED")
                .says("There are 3 l only.", "There are 5 l only.")
                .finding("There are 5 l only.")
                .matched(0, "FACT Reading/a {gauge=LEFT, litres=5}", "FACT Reading/c {gauge=LEFT, litres=5}")
                .cites("Given: Something is said of a.", "Given: Something is said of c.");
    }

    @Test
    void tellWhatAnExistenceAndAnAccumulationRangeOver() {
        assertThat(assess(
                        reading("b", "20").with("sealed", true),
                        reading("a", "30").with("sealed", true),
                        reading("c", "40").with("sealed", false)))
                .item("pumps")
                .hasStatus("RED")
                .finding("A sealed gauge was read.")
                .matched(
                        0,
                        "FACT Reading/a {gauge=LEFT, litres=30, sealed=true}",
                        "FACT Reading/b {gauge=LEFT, litres=20, sealed=true}")
                .matched(
                        1,
                        "FACT Reading/a {gauge=LEFT, litres=30, sealed=true}",
                        "FACT Reading/b {gauge=LEFT, litres=20, sealed=true}");
    }

    @Test
    void areNoneWhereAClauseDoesNotHold() {
        assertThat(assess(plan("p").with("chief", "Ann")))
                .item("pumps")
                .hasStatus("GREY")
                .hasNoFindings()
                .and()
                .othersHaveStatus("GREY")
                .conclusion("launch")
                .hasNoFindings();
    }

    private static GivenFact reading(String subject, String litres) {
        return GivenFact.of("Reading", subject).with("gauge", "LEFT").number("litres", litres);
    }

    private static GivenFact plan(String subject) {
        return GivenFact.of("Plan", subject);
    }

    private static Assessment assess(GivenFact... given) {
        List<Fact> facts = GivenFact.all(PACK, given);
        return new Assessor().assess(PACK, FactBase.ofFacts(facts, DAY, PACK.factBaseRules(DAY)));
    }
}
