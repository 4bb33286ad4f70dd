package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From the earliest first day to the latest last day of the proposed trips. */
record TripWindow(LocalDate first, LocalDate last, LocalDate asOf) {

    static Optional<TripWindow> of(FactBase base) {
        List<CurrentFact> trips = base.all("ProposedTrip").toList();
        Comparator<LocalDate> inTime = Comparator.naturalOrder();
        return trips.stream()
                .map(trip -> trip.date("earliestOn"))
                .min(inTime)
                .map(first -> new TripWindow(
                        first,
                        trips.stream()
                                .map(trip -> trip.date("latestOn"))
                                .max(inTime)
                                .orElseThrow(),
                        base.asOf()));
    }

    /** The window's days on or after the as-of day. */
    Stream<LocalDate> daysLeft() {
        LocalDate start = start();
        return start.isAfter(last) ? Stream.empty() : start.datesUntil(last.plusDays(1));
    }

    LocalDate earliestFeasible() {
        LocalDate day = start();
        if (day.isBefore(Bars.FLOOR)) {
            day = Bars.FLOOR;
        }
        while (!BeijingCalendar.isFeasible(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate start() {
        return first.isBefore(asOf) ? asOf : first;
    }
}
