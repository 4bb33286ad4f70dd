package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A proposed trip drawn around the days at which Beijing's calendar turns. */
record TripDraw(LocalDate first, LocalDate last) {

    private static final int LAST_YEAR = 2099;

    /** A trip of feasible days only, none of them discouraged, and some left. */
    static TripDraw clear(Chance chance, LocalDate asOf) {
        TripDraw trip = turning(chance, asOf);
        while (!isClear(trip, asOf)) {
            trip = chance.percent(70) ? summer(chance, asOf) : turning(chance, asOf);
        }
        return trip;
    }

    /** Any trip: on a turning day, around the as-of day, or over. */
    static TripDraw any(Chance chance, LocalDate asOf) {
        if (chance.percent(55)) {
            return turning(chance, asOf);
        }
        if (chance.percent(55)) {
            LocalDate bound = chance.percent(60) ? asOf : Bars.FLOOR;
            LocalDate turn = bound.plusDays(chance.between(-1, 1));
            int length = chance.of(List.of(0, 0, 1, 10));
            return chance.percent(50)
                    ? new TripDraw(turn, turn.plusDays(length))
                    : new TripDraw(turn.minusDays(length), turn);
        }
        LocalDate first = asOf.plusDays(chance.between(-40, 3));
        LocalDate last = asOf.plusDays(chance.between(-1, 30));
        return last.isBefore(first) ? new TripDraw(last, first) : new TripDraw(first, last);
    }

    private static boolean isClear(TripDraw trip, LocalDate asOf) {
        LocalDate start = trip.first.isBefore(asOf) ? asOf : trip.first;
        return !start.isAfter(trip.last)
                && start.datesUntil(trip.last.plusDays(1))
                        .allMatch(day -> BeijingCalendar.isFeasible(day) && !BeijingCalendar.discourages(day));
    }

    private static TripDraw summer(Chance chance, LocalDate asOf) {
        int year = Math.max(asOf.plusDays(60).getYear(), Bars.FLOOR.getYear());
        LocalDate first = LocalDate.of(year, chance.between(4, 10), chance.between(1, 30));
        return new TripDraw(first, first.plusDays(chance.between(0, 60)));
    }

    private static TripDraw turning(Chance chance, LocalDate asOf) {
        LocalDate first = chance.of(turningDays(year(chance, asOf)));
        int more = chance.of(List.of(0, 0, 0, 1, 2, 7, 30, 300));
        return new TripDraw(first, first.plusDays(more));
    }

    private static int year(Chance chance, LocalDate asOf) {
        int next = Math.min(asOf.getYear() + 1, LAST_YEAR);
        return switch (chance.below(5)) {
            case 0 -> 2026;
            case 1 -> 2027;
            case 2 -> chance.between(2027, LAST_YEAR);
            case 3 -> asOf.getYear();
            default -> next;
        };
    }

    private static List<LocalDate> turningDays(int year) {
        LocalDate newYear = LunarNewYear.of(year);
        return List.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 31),
                LocalDate.of(year, 2, 1),
                newYear.minusDays(2),
                newYear.minusDays(1),
                newYear,
                newYear.plusDays(6),
                newYear.plusDays(7),
                LocalDate.of(year, 3, 2),
                LocalDate.of(year, 3, 3),
                LocalDate.of(year, 3, 13),
                LocalDate.of(year, 3, 14),
                LocalDate.of(year, 3, 21),
                LocalDate.of(year, 3, 22),
                LocalDate.of(year, 3, 24),
                LocalDate.of(year, 3, 25),
                LocalDate.of(year, 3, 27),
                LocalDate.of(year, 3, 28),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 4, 1),
                LocalDate.of(year, 4, 2),
                LocalDate.of(year, 12, 31));
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new TreeMap<>();
        attributes.put("earliestOn", first);
        attributes.put("latestOn", last);
        return attributes;
    }
}
