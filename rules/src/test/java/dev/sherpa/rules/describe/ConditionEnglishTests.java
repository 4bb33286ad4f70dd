package dev.sherpa.rules.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionEnglishTests {

    @Test
    void readsAPatternAgainstAParameter() {
        assertThat(english(BeijingTrip.pack(), "An announced pledge reaches the bar"))
                .containsExactly(
                        "The parameter investment-pledge.bar-usd-bn (USD 550 bn since 1 January 2025) applies.",
                        "There is an InvestmentPledge whose stage is at least ANNOUNCED and whose amount in USD bn is at"
                                + " least the parameter investment-pledge.bar-usd-bn (USD 550 bn since 1 January 2025)."
                                + " Call it $pledge.");
    }

    @Test
    void readsTheDayOfAssessmentAnItemAndDays() {
        assertThat(english(BeijingTrip.pack(), "The facts support a meeting on the sidelines of a summit"))
                .containsExactly(
                        "The day of assessment is known.",
                        "The status of the item TikTok deal (tiktok-deal) is MET or PARTIAL.",
                        "There is a Meeting whose kind is SUMMIT and whose state is PLANNED and whose held on is on or"
                                + " after the day of assessment. Call it $summit.");
    }

    @Test
    void readsWindowsOfTheCalendar() {
        assertThat(english(BeijingTrip.pack(), "Some days left are blocked"))
                .containsExactly(
                        "There is a DaysLeft. Call it $left.",
                        "There is a calendar window of the category BLOCKS whose first day is on or before the last day"
                                + " of $left and whose last day is on or after the first day of $left. Call it $window.");
    }

    @Test
    void readsFreeDaysThatAreAccumulated() {
        assertThat(english(BeijingTrip.pack(), "The first unblocked day not before the floor is feasible"))
                .containsExactly(
                        "The day of assessment is known.",
                        "The parameter calendar.floor (1 April 2026 since 1 January 2025) applies.",
                        "There is a TripWindow. Call its first day $first.",
                        "Take every run of days free of windows of the category BLOCKS whose last day is on or after the"
                                + " day of assessment and whose last day is on or after the parameter calendar.floor"
                                + " (1 April 2026 since 1 January 2025) and whose last day is on or after $first."
                                + " $free is the earliest of their first day. There must be one.");
    }

    @Test
    void readsAlternativesWithinNot() {
        assertThat(english(BeijingTrip.pack(), "The tariff truce ends before the trip does"))
                .containsExactly(
                        "There is a TripWindow. Call it $trip.",
                        "There is no StandingTruce whose expires on is not stated or whose expires on is on or after the"
                                + " last day of $trip.",
                        "There is a StandingTruce. Call it $truce.");
    }

    @Test
    void readsForallAndAParameterThatIsCompared() {
        assertThat(english(HarbourFestival.pack(), "All of the ground is approved, and large enough"))
                .containsExactly(
                        "There is a GroundSpace whose zones is more than 0. Call it $space.",
                        "The parameter ground.bar-people (6,000 people since 1 January 2030) is at most the people of $space.",
                        "Take every FestivalGround whose closed is not stated or whose closed is false. Call its subject $part. For each of them,"
                                + " there is a FestivalGround whose subject is $part and whose approved is true.");
    }

    @Test
    void readsWhatIsAccumulatedFunctionByFunction() {
        assertThat(english(HarbourFestival.pack(), "Area and exits limit the number of people"))
                .containsExactly(
                        "The parameter ground.people-per-m2 (2 people per m² since 1 January 2030, 1.5 people per m² since 1 March 2031) applies.",
                        "The parameter ground.people-per-exit-metre (500 people since 1 January 2030) applies.",
                        "Take every FestivalGround whose closed is not stated or whose closed is false. $area is the total of their square metres"
                                + " in m². $width is the total of their exit width in m. $zones is the number of"
                                + " different values of their zone.");
    }

    @Test
    void readsResultsThatAreCompared() {
        assertThat(english(HarbourFestival.pack(), "Some stalls await their inspection"))
                .containsExactly(
                        "Take every Stall whose passed is not stated. $open is the number of them. $open is more than 0.",
                        "Take every Stall whose passed is stated. $first is the earliest of their inspected on. There must"
                                + " be one. $last is the latest of their inspected on. There must be one.");
    }

    @Test
    void readsARegularExpression() {
        assertThat(english(HarbourFestival.pack(), "Gas is burnt indoors"))
                .containsExactly("There is a Stall whose fuel is LPG and whose place matches the regular expression"
                        + " \"hall.*\". Call it $stall.");
    }

    @Test
    void readsListsAndWhatIsAbsent() {
        assertThat(english(HarbourFestival.pack(), "A stall does not name the nuts in its food"))
                .containsExactly(
                        "There is a Stall whose allergens contains \"nuts\". Call it $stall.",
                        "There is no Stall whose subject is the subject of $stall and whose labels contains \"nuts\".");
    }

    @Test
    void readsExistsAndItemsInAList() {
        assertThat(english(HarbourFestival.pack(), "Weather or noise speaks against fireworks"))
                .containsExactly(
                        "There is at least one FireworksShow whose minutes is more than 0.",
                        "There is an item whose id is \"weather\" or \"noise\" and whose status is RED. Call it $item.");
    }

    @Test
    void readsAConclusionThatMayNotBe() {
        assertThat(english(HarbourFestival.pack(), "The permit allows an opening"))
                .containsExactly(
                        "The parameter opening.phrase (as the bylaw has it since 1 January 2030) applies.",
                        "There is an Opening. Call it $opening.",
                        "It is not so that the value of the conclusion permit is REFUSE or NO_BASIS.");
    }

    @Test
    void readsTheDayOfAssessmentAsItIsCompared() {
        assertThat(english(HarbourFestival.pack(), "The headliner has to do"))
                .containsExactly(
                        "There is a FestivalNight whose headliner is stated. Call its headliner $who. Call it $night.",
                        "Take every FestivalNight whose headliner is stated. $first is the earliest of their day."
                                + " There must be one.",
                        "The day of assessment is before $first.");
    }

    @Test
    void readsAndWithinOr() {
        assertThat(english(HarbourFestival.pack(), "The plan is on its way"))
                .containsExactly(
                        "There is a SafetyPlan whose state is stated and ((whose state is above NONE and whose"
                                + " state is below APPROVED) or whose drill is not stated or whose drill is false). Call it $plan.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
                    !( litres >= 3 ) % for which it is not so, or is not stated, that (its litres in l is at least 3)
                    !( litres > 3 || sealed == true ) % for which it is not so, or is not stated, that (its litres in l is more than 3 or its sealed is true)
                    !( sealed == false ), note not in ( "a", "b" ) % for which it is not so, or is not stated, that (its sealed is false) and whose note is neither "a" nor "b" (or is not stated)
                    !( gauge == Gauge.LEFT ), sealed == true % for which it is not so that (its gauge is LEFT) and whose sealed is true
                    !( litres == null || litres < 3 ) % for which it is not so that (its litres in l is not stated or its litres in l is less than 3)
                    !( litres != 3 ) % for which it is not so that (its litres in l is not 3)
                    litres != 3 % whose litres in l is not 3 (or is not stated)
                    litres != null, litres != 3 % whose litres in l is stated and whose litres in l is not 3
                    litres > 2, litres != 3 % whose litres in l is more than 2 and whose litres in l is not 3
                    gauge != Gauge.LEFT % whose gauge is not LEFT
                    said != checkedOn % whose said is not its checked on (or that is not stated)
                    litres - 1 != litres % for which its litres in l minus 1 is not its litres in l (or one of them is not stated)
                    litres - 1 > -3 % for which its litres in l minus 1 is more than -3
                    litres * 2 / 3 <= 10 % for which its litres in l times 2 divided by 3 is at most 10
                    10 < litres % for which 10 is less than its litres in l
                    litres == litres % whose litres in l is its litres in l
                    checkedOn <= daysAfter( said, 3 ) % whose checked on is on or before the day that lies 3 days after its said
                    checkedOn > daysAfter( said, 1 ) % whose checked on is after the day that lies 1 day after its said
                    checkedOn >= daysBefore( said, litres ) % whose checked on is on or after the day that lies as many days as its litres in l before its said
                    checkedOn > least( said, checkedOn ) % whose checked on is after the earlier of its said and its checked on
                    litres == greatest( litres, 3 ) % whose litres in l is the larger of its litres in l and 3
                    litres > difference( litres, 3 ) % whose litres in l is more than (its litres in l minus 3)
                    crew not contains "Ann" % whose crew does not contain "Ann" (or is not stated)
                    gauge not in ( Gauge.LEFT ) % whose gauge is not LEFT
                    litres not in ( 7, 8 ) % whose litres in l is neither 7 nor 8 (or is not stated)
                    gauge in ( Gauge.LEFT, Gauge.RIGHT ) % whose gauge is LEFT or RIGHT
                    gauge >= Gauge.RIGHT % whose gauge is at least RIGHT
                    note in ( "a", "b", "c" ) % whose note is "a", "b" or "c"
                    """)
    void readsAConstraint(String constraint, String english) {
        PackDraft draft =
                new PackDraft().replacing("tank.drl", "Reading( litres < 10 )", "Reading( " + constraint + " )");

        RulePack pack = draft.load();
        assertThat(english(pack, "The tank is too low"))
                .containsExactly("There is a Reading " + english + ". Call it $reading.");
    }

    @Test
    void readsDaysBeforeAnotherByAParameter() {
        PackDraft draft = new PackDraft()
                .replacing(
                        "tank.drl",
                        "$reading : Reading( litres < 10 )",
                        "$bar : Parameter( name == \"tank.bar\" )\n"
                                + "    $reading : Reading( checkedOn >= daysBefore( said, $bar.number ) )");

        RulePack pack = draft.load();
        assertThat(english(pack, "The tank is too low"))
                .containsExactly(
                        "The parameter tank.bar (100 l since 1 January 2030) applies.",
                        "There is a Reading whose checked on is on or after the day that lies 100 days (the parameter"
                                + " tank.bar) before its said. Call it $reading.");
    }

    @Test
    void readsDaysBeforeAnotherByAParameterThatChanges() {
        PackDraft draft = new PackDraft()
                .replacing(
                        "tank.drl",
                        "$reading : Reading( litres < 10 )",
                        "Parameter( name == \"tank.bar\", $bar : number )\n"
                                + "    $reading : Reading( checkedOn >= daysBefore( said, $bar ) )")
                .replacing(
                        "parameters.yaml",
                        "cite: manual ¶1 }]",
                        "cite: manual ¶1 }, { from: 2031-01-01, value: 90, cite: manual ¶1 }]");

        RulePack pack = draft.load();
        assertThat(english(pack, "The tank is too low").get(1))
                .isEqualTo("There is a Reading whose checked on is on or after the day that lies as many days as the"
                        + " parameter tank.bar (100 l since 1 January 2030, 90 l since 1 January 2031) before its"
                        + " said. Call it $reading.");
    }

    @Test
    void bracketsAllThatIsDeniedOfTheOneThing() {
        PackDraft draft = new PackDraft()
                .replacing("launch.drl", "The tank is {$tank.status}.", "It is not green.")
                .replacing(
                        "launch.drl",
                        "$tank : Item( id == \"tank\", status == \"GREEN\" )",
                        "not Item( id == \"tank\", status == \"GREEN\", importance == \"VITAL\" )");

        RulePack pack = draft.load();
        assertThat(english(pack, "Go"))
                .containsExactly("It is not so that (the status of the item Tank (tank) is GREEN and the importance"
                        + " of the item Tank (tank) is VITAL).");
    }

    @Test
    void tellsWhatIsBoundAndCanBeAbsent() {
        PackDraft draft = new PackDraft()
                .replacing(
                        "tank.drl",
                        "$reading : Reading( litres < 10 )",
                        "$full : Reading( litres != null, $note : note )\n"
                                + "    $reading : Reading( litres < 10, gauge != $full.gauge, 3 != $full.litres,"
                                + " subject != $full.note, subject != $note )");

        RulePack pack = draft.load();
        assertThat(english(pack, "The tank is too low").get(1))
                .isEqualTo("There is a Reading whose litres in l is less than 10 and whose gauge is not the gauge of"
                        + " $full and for which 3 is not the litres in l of $full and whose subject is not the note of"
                        + " $full (or that is not stated) and whose subject is not $note (or that is not stated)."
                        + " Call it $reading.");
    }

    private static List<String> english(RulePack pack, String name) {
        Rule rule = pack.rules().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        ConditionEnglish english = new ConditionEnglish(new Phrases(pack));
        return rule.conditions().stream()
                .map(Condition::text)
                .map(english::english)
                .toList();
    }
}
