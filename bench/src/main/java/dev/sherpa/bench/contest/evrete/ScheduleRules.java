package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;
import static dev.sherpa.bench.contest.evrete.Matched.BARS;
import static dev.sherpa.bench.contest.evrete.Matched.CHECKLIST;
import static dev.sherpa.bench.contest.evrete.Matched.TODAY;
import static dev.sherpa.bench.contest.evrete.Matched.TOTALS;
import static org.evrete.api.FactBuilder.fact;

import dev.sherpa.bench.contest.Plain.Free;
import dev.sherpa.bench.contest.Plain.Window;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TariffTruce;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items that days decide: in the second round, when the window of the trip is known. */
final class ScheduleRules {

    private static final FactBuilder TRUCE = fact("$truce", TariffTruce.class);
    private static final FactBuilder TRIP = fact("$trip", TripWindow.class);
    private static final FactBuilder FREE = fact("$free", Free.class);
    private static final FactBuilder WINDOW = fact("$window", Window.class);

    /** That a truce is in force as of the day. */
    private static final String[] STANDS = {
        "$truce.inForce", "$truce.expiresOn == null || !$truce.expiresOn.isBefore($today.day)"
    };

    /** That of a run of free days there are some neither past nor before the floor. */
    private static final String[] IS_LEFT = {
        "$free.category.equals(\"BLOCKS\")",
        "!$free.lastDay.isBefore($trip.firstDayLeft)",
        "!$free.lastDay.isBefore($bars.calendarFloor)"
    };

    /** That the first of these is not after the trip. */
    private static final String BEGINS_IN_TIME =
            "!$trip.firstFrom($bars.calendarFloor, $free.firstDay).isAfter($trip.lastDay)";

    private ScheduleRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("A tariff truce lasts to the end of the trip")
                .forEach(TRUCE, TODAY, TRIP, TOTALS, CHECKLIST)
                .where(STANDS)
                .where("$truce.expiresOn == null || !$truce.expiresOn.isBefore($trip.lastDay)")
                .execute(decides(Item.TARIFF_TRUCE, Status.MET));
        rules.newRule("The tariff truce ends before the trip does")
                .forEach(TRUCE, TODAY, TRIP, TOTALS, CHECKLIST)
                .where(STANDS)
                .execute(decides(Item.TARIFF_TRUCE, Status.PARTIAL));
        rules.newRule("A tariff truce stands")
                .forEach(TRUCE, TODAY, TOTALS, CHECKLIST)
                .where(STANDS)
                .execute(decides(Item.TARIFF_TRUCE, Status.MET));
        rules.newRule("No tariff truce stands")
                .forEach(TRUCE, TOTALS, CHECKLIST)
                .execute(decides(Item.TARIFF_TRUCE, Status.BLOCKED));
        rules.newRule("A feasible day is left, and others lie before the floor")
                .forEach(TRIP, FREE, BARS, CHECKLIST)
                .where(IS_LEFT)
                .where(BEGINS_IN_TIME, "$trip.firstDayLeft.isBefore($bars.calendarFloor)")
                .execute(decides(Item.CALENDAR, Status.PARTIAL));
        rules.newRule("A feasible day is left, and others are blocked or discouraged")
                .forEach(TRIP, FREE, BARS, WINDOW, CHECKLIST)
                .where(IS_LEFT)
                .where(
                        BEGINS_IN_TIME,
                        "!$window.firstDay.isAfter($trip.lastDay)",
                        "!$window.lastDay.isBefore($trip.firstDayLeft)")
                .execute(decides(Item.CALENDAR, Status.PARTIAL));
        rules.newRule("All days left are feasible")
                .forEach(TRIP, FREE, BARS, CHECKLIST)
                .where(IS_LEFT)
                .where(BEGINS_IN_TIME)
                .execute(decides(Item.CALENDAR, Status.MET));
        rules.newRule("No feasible day is left")
                .forEach(TRIP, CHECKLIST)
                .execute(decides(Item.CALENDAR, Status.BLOCKED));
        rules.newRule("The first free day not before the floor is feasible")
                .forEach(TRIP, FREE, BARS, CHECKLIST)
                .where(IS_LEFT)
                .execute(context -> context.<Checklist>get("$checklist")
                        .offer(context.<TripWindow>get("$trip")
                                .firstFrom(
                                        context.<Bars>get("$bars").calendarFloor(),
                                        context.<Free>get("$free").firstDay())));
        rules.newRule("All items but those that rest on others are decided")
                .forEach(TOTALS, CHECKLIST)
                .execute(context -> context.insert(new ItemsDecided(context.get("$checklist"))));
    }
}
