package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;

import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether Beijing's calendar allows the trip. */
final class CalendarItem {

    private final ItemDefinition definition;
    private final Bar floor;
    private final Windows blocks;
    private final Windows discourages;
    private final Clause noneLeft;
    private final Clause beforeFloor;
    private final Clause blocked;
    private final Clause discouraged;
    private final Clause proposed;

    CalendarItem(Constants constants, RulePack pack) {
        definition = constants.item("calendar");
        floor = constants.bar("calendar.floor");
        Bar term = constants.bar("term.ends-on");
        blocks = new Windows(pack, "BLOCKS", floor, term);
        discourages = new Windows(pack, "DISCOURAGES", floor, term);
        noneLeft = constants.clause("No feasible day is left");
        beforeFloor = constants.clause("Some days left lie before the floor");
        blocked = constants.clause("Some days left are blocked");
        discouraged = constants.clause("Some days left are discouraged");
        proposed = constants.clause("A trip is proposed");
    }

    /** Returns the first day that the calendar allows, from the first proposed day on and not before today. */
    Derived feasible(Given given, Trip trip, Cited cited) {
        LocalDate from = later(later(given.asOf, floor.day()), trip.firstDay());
        LocalDate day = blocks.freeFrom(from);
        cited.begin();
        cited.add(floor.row());
        cited.add(trip.row());
        return new Derived(
                day,
                Matched.derived("FirstFeasibleDay", Map.of("day", day), cited.end())
                        .row());
    }

    Item assess(Given given, @Nullable Trip trip, @Nullable Derived feasible, Cited cited) {
        Findings findings = new Findings(cited);
        if (trip == null || feasible == null) {
            return findings.item(definition);
        }
        LocalDate last = trip.lastDay();
        if (feasible.day().isAfter(last)) {
            findings.add(
                    noneLeft,
                    "No feasible day is left: the last day proposed is " + Print.day(last)
                            + ", and the first that Beijing's calendar allows is " + Print.day(feasible.day()) + ".",
                    trip.row(),
                    feasible.row());
        }
        if (!last.isBefore(given.asOf)) {
            left(findings, later(trip.firstDay(), given.asOf), trip, given);
        }
        findings.add(
                proposed,
                "A trip is proposed for " + Print.day(trip.firstDay()) + " to " + Print.day(last) + "; before "
                        + floor.text() + " a visit is improbable.",
                trip.row());
        return findings.item(definition);
    }

    private void left(Findings findings, LocalDate first, Trip trip, Given given) {
        LocalDate last = trip.lastDay();
        Row left = Matched.derived("DaysLeft", Matched.span(first, last), trip.grounds())
                .row();
        String days = "The days left for the trip, " + Print.day(first) + " to " + Print.day(last) + ", ";
        if (first.isBefore(floor.day())) {
            findings.add(
                    beforeFloor,
                    days + "begin before " + floor.text() + ", and until then a visit is improbable.",
                    floor.row(),
                    left);
        }
        findings.open(blocked, left, EACH);
        for (Windows.Window window : blocks.within(first, last, given)) {
            findings.holds(days + "include some that the calendar blocks: " + window.text() + ".", window.matched());
        }
        findings.open(discouraged, left, EACH);
        for (Windows.Window window : discourages.within(first, last, given)) {
            findings.holds(
                    days + "include some that the calendar discourages: " + window.text() + ".", window.matched());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
