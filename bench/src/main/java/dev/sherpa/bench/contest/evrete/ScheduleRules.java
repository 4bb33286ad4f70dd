package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.Plain.Free;
import dev.sherpa.bench.contest.Plain.Window;
import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TariffTruce;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items that days decide: in the second round, when the window of the trip is known. */
final class ScheduleRules {

    private ScheduleRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("A tariff truce lasts to the end of the trip")
                .forEach(
                        "$truce",
                        TariffTruce.class,
                        "$today",
                        AsOf.class,
                        "$trip",
                        TripWindow.class,
                        "$totals",
                        Totals.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$truce.inForce",
                        "$truce.expiresOn == null || !$truce.expiresOn.isBefore($today.day)",
                        "$truce.expiresOn == null || !$truce.expiresOn.isBefore($trip.lastDay)")
                .execute(decides(Item.TARIFF_TRUCE, Status.MET));
        rules.newRule("The tariff truce ends before the trip does")
                .forEach(
                        "$truce",
                        TariffTruce.class,
                        "$today",
                        AsOf.class,
                        "$trip",
                        TripWindow.class,
                        "$totals",
                        Totals.class,
                        "$checklist",
                        Checklist.class)
                .where("$truce.inForce", "$truce.expiresOn == null || !$truce.expiresOn.isBefore($today.day)")
                .execute(decides(Item.TARIFF_TRUCE, Status.PARTIAL));
        rules.newRule("A tariff truce stands")
                .forEach(
                        "$truce",
                        TariffTruce.class,
                        "$today",
                        AsOf.class,
                        "$totals",
                        Totals.class,
                        "$checklist",
                        Checklist.class)
                .where("$truce.inForce", "$truce.expiresOn == null || !$truce.expiresOn.isBefore($today.day)")
                .execute(decides(Item.TARIFF_TRUCE, Status.MET));
        rules.newRule("No tariff truce stands")
                .forEach("$truce", TariffTruce.class, "$totals", Totals.class, "$checklist", Checklist.class)
                .execute(decides(Item.TARIFF_TRUCE, Status.BLOCKED));
        rules.newRule("A feasible day is left, and others lie before the floor")
                .forEach(
                        "$trip",
                        TripWindow.class,
                        "$free",
                        Free.class,
                        "$bars",
                        Bars.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$free.category.equals(\"BLOCKS\")",
                        "!$free.lastDay.isBefore($trip.firstDayLeft)",
                        "!$free.lastDay.isBefore($bars.calendarFloor)",
                        "!$trip.firstFrom($bars.calendarFloor, $free.firstDay).isAfter($trip.lastDay)",
                        "$trip.firstDayLeft.isBefore($bars.calendarFloor)")
                .execute(decides(Item.CALENDAR, Status.PARTIAL));
        rules.newRule("A feasible day is left, and others are blocked or discouraged")
                .forEach(
                        "$trip",
                        TripWindow.class,
                        "$free",
                        Free.class,
                        "$bars",
                        Bars.class,
                        "$window",
                        Window.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$free.category.equals(\"BLOCKS\")",
                        "!$free.lastDay.isBefore($trip.firstDayLeft)",
                        "!$free.lastDay.isBefore($bars.calendarFloor)",
                        "!$trip.firstFrom($bars.calendarFloor, $free.firstDay).isAfter($trip.lastDay)",
                        "!$window.firstDay.isAfter($trip.lastDay)",
                        "!$window.lastDay.isBefore($trip.firstDayLeft)")
                .execute(decides(Item.CALENDAR, Status.PARTIAL));
        rules.newRule("All days left are feasible")
                .forEach(
                        "$trip",
                        TripWindow.class,
                        "$free",
                        Free.class,
                        "$bars",
                        Bars.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$free.category.equals(\"BLOCKS\")",
                        "!$free.lastDay.isBefore($trip.firstDayLeft)",
                        "!$free.lastDay.isBefore($bars.calendarFloor)",
                        "!$trip.firstFrom($bars.calendarFloor, $free.firstDay).isAfter($trip.lastDay)")
                .execute(decides(Item.CALENDAR, Status.MET));
        rules.newRule("No feasible day is left")
                .forEach("$trip", TripWindow.class, "$checklist", Checklist.class)
                .execute(decides(Item.CALENDAR, Status.BLOCKED));
        rules.newRule("The first free day not before the floor is feasible")
                .forEach(
                        "$trip",
                        TripWindow.class,
                        "$free",
                        Free.class,
                        "$bars",
                        Bars.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$free.category.equals(\"BLOCKS\")",
                        "!$free.lastDay.isBefore($trip.firstDayLeft)",
                        "!$free.lastDay.isBefore($bars.calendarFloor)")
                .execute(context -> context.<Checklist>get("$checklist")
                        .offer(context.<TripWindow>get("$trip")
                                .firstFrom(
                                        context.<Bars>get("$bars").calendarFloor(),
                                        context.<Free>get("$free").firstDay())));
        rules.newRule("All items but those that rest on others are decided")
                .forEach("$totals", Totals.class, "$checklist", Checklist.class)
                .execute(context -> context.insert(new ItemsDecided(context.get("$checklist"))));
    }
}
