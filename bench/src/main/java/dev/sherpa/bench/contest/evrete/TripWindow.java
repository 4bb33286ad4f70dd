package dev.sherpa.bench.contest.evrete;

import java.time.LocalDate;

/**
 * The days proposed for the trip.
 *
 * @param firstDayLeft the first day proposed, or the as-of day if that is later; may lie past the last
 * @param lastDay the last day proposed
 */
public record TripWindow(LocalDate firstDayLeft, LocalDate lastDay) {

    /** Returns the first day, not before the first day left nor before two others. */
    public LocalDate firstFrom(LocalDate floor, LocalDate freeFrom) {
        LocalDate first = firstDayLeft.isBefore(floor) ? floor : firstDayLeft;
        return first.isBefore(freeFrom) ? freeFrom : first;
    }
}
