package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookTests {

    private static final String DAY = "2031-03-01";

    @Test
    void tellsWhenTheFiveDocumentsTurnByThemselves() {
        Outlook outlook = Outlook.of(Dossiers.fiveDocuments("2025-09-22"), Outlook.USUAL_DAYS);

        assertThat(outlook.complete()).isTrue();
        assertThat(outlook.through()).isEqualTo("2027-09-22");
        assertThat(outlook.turns())
                .extracting(
                        turn -> turn.day().toString(),
                        turn -> turn.change().of().name(),
                        turn -> turn.change().before(),
                        turn -> turn.change().after())
                .containsExactly(
                        // the round of 20 October is past, and nothing but the call left
                        tuple("2025-10-21", "preparatory-talks", "MET", "PARTIAL"),
                        // the summit of 31 October is past
                        tuple("2025-11-01", "engagement", "APEC_SIDELINES", "CALL"),
                        // no day before the floor is left, and neither windows nor the forums of March
                        tuple("2026-04-01", "calendar", "PARTIAL", "MET"),
                        tuple("2026-04-02", "earliestFeasible", "2026-04-01", "2026-04-02"),
                        // the last day proposed is past
                        tuple("2027-01-01", "verdict", "NOT_READY", "BLOCKED"));
        assertThat(outlook.turns()).allSatisfy(turn -> assertThat(turn.because())
                .singleElement()
                .satisfies(because -> assertThat(because.causes()).containsExactly(Cause.CLOCK)));
    }

    @Test
    void agreesWithEvaluatingEveryDayOfRandomDossiers() {
        int turns = 0;
        for (Situation situation : Dossiers.random(21, 10)) {
            turns += assertAgrees(situation, 60);
        }
        assertThat(turns).isGreaterThan(15);
    }

    @Test
    void agreesWithEvaluatingEveryDayOfTwoYears() {
        assertThat(assertAgrees(Dossiers.fiveDocuments("2025-09-14"), 730)).isGreaterThan(10);
    }

    /** A pack that adds days to the day, has a parameter of two values, and a day that follows the day. */
    @Test
    void agreesWithEvaluatingEveryDayInAnotherDomain() {
        RulePack pack = HarbourFestival.pack();
        Random random = new Random(31);
        int turns = 0;
        for (int i = 0; i < 6; i++) {
            List<Fact> facts = new ArrayList<>(pack.dossier().orElseThrow().facts());
            facts.addAll(GivenFact.all(
                    pack,
                    GivenFact.of("SafetyPlan", "plan").said(day(random)).with("reviewedOn", day(random)),
                    GivenFact.of("FestivalNight", "gala").said(day(random)).with("day", day(random)),
                    GivenFact.of("FestivalNight", "finale")
                            .said("2031-02-01")
                            .field("expires", day(random))
                            .with("day", day(random))
                            .with("headliner", "The Tides")));
            turns += assertAgrees(Dossiers.of(pack, facts, day(random)), 120);
        }
        assertThat(turns).isGreaterThan(10);
    }

    /** Conditions of one pack, so that what can be proved of some is not lost to others; no other pack here has such. */
    static List<List<String>> conditionsOfPacks() {
        return List.of(
                List.of(
                        "AsOf( day > daysAfter( $reading.checkedOn, 30 ) )",
                        "AsOf( day == daysBefore( $reading.checkedOn, 20 ) )",
                        "AsOf( day in ( $reading.checkedOn ) )",
                        "AsOf( $today : day ) not Reading( checkedOn >= $today )",
                        "AsOf( $today : day ) accumulate( Reading( checkedOn >= $today, $c : checkedOn ); $n : tally( $c ); $n == 1 )"),
                List.of(
                        "AsOf( day >= daysAfter( daysBefore( $reading.checkedOn, 20 ), 7 ) )",
                        "AsOf( daysAfter( day, 10.9 ) > greatest( $reading.checkedOn, daysAfter( day, 5 ) ) )",
                        "AsOf( day != $reading.said, !( day < $reading.checkedOn ) )"),
                List.of(
                        "Parameter( name == \"tank.grace\", $n : number ) AsOf( day > daysAfter( $reading.checkedOn, $n ) )",
                        "$grace : Parameter( name == \"tank.grace\" ) AsOf( daysBefore( day, $grace.number ) > $reading.checkedOn )",
                        "Parameter( name == \"tank.grace\", number == 5 )"),
                List.of("AsOf( day > daysAfter( $reading.checkedOn, $reading.litres ) )"),
                // alone, for what is not known of one call gives no proof for any
                List.of("AsOf( day > daysAfter( $reading.checkedOn, sum( 10, 21 ) ) )"),
                List.of("AsOf( day > daysBefore( $reading.checkedOn, 2 * 9 ) )"));
    }

    @ParameterizedTest
    @MethodSource("conditionsOfPacks")
    void agreesWithEvaluatingEveryDayWhateverRulesDoWithDays(List<String> conditions) {
        RulePack pack = packOf(conditions);
        assertThat(assertAgrees(Dossiers.of(pack, readings(pack), DAY), 150)).isGreaterThanOrEqualTo(conditions.size());
    }

    private static RulePack packOf(List<String> conditions) {
        PackDraft draft = new PackDraft().appending("parameters.yaml", """
                tank.grace:
                  values: [{ from: 2030-01-01, value: 12, cite: manual ¶1 }, { from: 2031-04-10, value: 5, cite: manual ¶1 }]
                """);
        for (int i = 0; i < conditions.size(); i++) {
            draft.replacing("pack.yaml", "conclusions:\n", """
                      - { id: late-%d, title: Late, question: Is it late?, importance: SLIGHT, asks: [Reading], statuses: [RED] }
                    conclusions:
                    """.formatted(i))
                    .with("late-" + i + ".drl", """
                    rule "It is late by condition %d"
                        @item( "late-%d" )  @status( RED )  @cite( "manual ¶1" )  @says( "It is late." )
                    when
                        $reading : Reading( checkedOn != null )
                        %s
                    then
                    end
                    """.formatted(i, i, conditions.get(i)));
        }
        return draft.load();
    }

    @Test
    void looksAtFewDaysWhereItIsProvedThatOthersCannotDiffer() {
        RulePack provable = packOf(conditionsOfPacks().get(0));
        RulePack other = packOf(conditionsOfPacks().get(3));
        assertThat(daysLookedAt(Dossiers.of(provable, readings(provable), DAY))).isLessThan(100);
        assertThat(daysLookedAt(Dossiers.of(other, readings(other), DAY))).isEqualTo(300);
    }

    private static int daysLookedAt(Situation situation) {
        DayWalk walk = new DayWalk(situation, situation.asOf().plusDays(300));
        int days = 0;
        while (walk.next(false)) {
            days++;
        }
        return days;
    }

    @Test
    void followsADayThatIsReadAsTextOfAConclusion() {
        RulePack pack = new PackDraft()
                .replacing("pack.yaml", "values: [GO, HOLD] }", "values: [GO, HOLD] }\n  - { name: due, type: date }")
                .with("due.drl", """
                        rule "Due in ten days"
                            @conclusion( "due" )  @value( "{$due.day}" )  @cite( "manual ¶1" )  @says( "Due on {$due.day}." )
                        when
                            $due : Due()
                        then
                        end

                        declare Due
                            day : LocalDate
                        end

                        rule "It is due later"
                        when
                            AsOf( $today : day )
                        then
                            insertLogical( new Due( daysAfter( $today, number( 10 ) ) ) );
                        end
                        """)
                .appending("launch.drl", """

                        rule "Due on that day"
                            @conclusion( "launch" )  @value( HOLD )  @cite( "manual ¶1" )  @says( "Hold." )
                        when
                            Conclusion( name == "due", value == "2031-04-01" )
                        then
                        end
                        """)
                .load();
        Outlook outlook = Outlook.of(Dossiers.of(pack, List.of(), DAY), 100);

        assertThat(outlook.turns())
                .extracting(
                        turn -> turn.day().toString(),
                        turn -> turn.change().of().name(),
                        turn -> turn.change().after())
                .containsExactly(tuple("2031-03-02", "due", "2031-03-12"), tuple("2031-03-22", "launch", "HOLD"));
    }

    @Test
    void namesTheFactThatExpiresAndTheParameterThatHoldsFromADay() {
        RulePack pack = new PackDraft()
                .replacing(
                        "parameters.yaml",
                        "value: 100, cite: manual ¶1 }]",
                        "value: 100, cite: manual ¶1 }," + " { from: 2031-04-10, value: 90, cite: manual ¶1 }]")
                .load();
        List<Fact> facts = GivenFact.all(
                pack,
                reading("left", 95),
                reading("right", 5).field("expires", "2031-03-20"),
                reading("tiny", 1).field("expires", "2031-05-01"));

        Outlook outlook = Outlook.of(Dossiers.of(pack, facts, DAY), 100);

        assertThat(outlook.turns().subList(0, 2))
                .extracting(turn -> turn.day().toString(), turn -> turn.change().of())
                .containsExactly(
                        tuple("2031-03-20", Head.item("tank")), tuple("2031-03-20", Head.conclusion("launch")));
        Attribution expiry = outlook.turns().get(0).because().get(0);
        assertThat(expiry.causes()).containsExactly(Cause.FACTS);
        assertThat(expiry.facts()).singleElement().satisfies(enough -> assertThat(enough)
                .extracting(change -> change.fact().fact().subject(), FactChange::counts, FactChange::bound)
                .containsExactly(tuple("right", false, FactChange.Bound.EXPIRES)));

        Outlook later = Outlook.of(Dossiers.of(pack, facts, "2031-03-21"), 100);
        Turn lowered = later.turns().get(0);
        assertThat(lowered.day()).isEqualTo("2031-04-10");
        assertThat(lowered.because())
                .containsExactly(new Attribution(
                        Set.of(Cause.CLOCK),
                        List.of(),
                        true,
                        List.of(new PackChange(PackChange.Kind.PARAMETER, "tank.bar", "100", "90"))));
    }

    @Test
    void tellsHowFarItLookedOnceAsMuchIsEvaluatedAsMayBe() {
        Situation situation = Dossiers.fiveDocuments("2025-09-22");
        Outlook whole = Outlook.of(situation, 730);
        Outlook part = Outlook.of(situation, 730, new Evaluations(10_000));

        assertThat(part.complete()).isFalse();
        assertThat(part.turns())
                .isNotEmpty()
                .isEqualTo(whole.turns().stream()
                        .filter(turn -> !turn.day().isAfter(part.through()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0", "731"})
    void looksAheadOneDayToTwoYears(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outlook.of(Dossiers.fiveDocuments("2025-09-22"), days))
                .withMessageContaining("1 to 730 days");
    }

    /** Evaluates every day; returns how many outcomes turn. */
    private static int assertAgrees(Situation situation, int days) {
        List<String> expected = new ArrayList<>();
        Set<Head> turned = new HashSet<>();
        Map<Head, String> before = Dossiers.outcomes(situation);
        for (int i = 1; i <= days; i++) {
            LocalDate day = situation.asOf().plusDays(i);
            Map<Head, String> now =
                    Dossiers.outcomes(new Situation(situation.pack(), situation.history(), day, situation.knownAt()));
            for (Head head : situation.pack().definition().heads()) {
                String was = before.get(head);
                if (!Objects.equals(was, now.get(head)) && turned.add(head)) {
                    expected.add(day + " " + head + ": " + was + " > " + now.get(head));
                }
            }
            before = now;
        }
        assertThat(Outlook.of(situation, days).turns().stream()
                        .map(turn -> turn.day() + " " + turn.change().of() + ": "
                                + turn.change().before() + " > " + turn.change().after()))
                .as("the turns of %s", situation)
                .containsExactlyElementsOf(expected);
        return expected.size();
    }

    private static String day(Random random) {
        return LocalDate.of(2031, 1, 1).plusDays(random.nextInt(200)).toString();
    }

    private static List<Fact> readings(RulePack pack) {
        return GivenFact.all(
                pack,
                reading("left", 40).with("checkedOn", "2031-03-31"),
                reading("right", 25).with("checkedOn", "2031-05-15"));
    }

    private static GivenFact reading(String subject, int litres) {
        return GivenFact.of("Reading", subject).with("gauge", "LEFT").with("litres", litres);
    }
}
