package dev.sherpa.bench.contest.easyrules;

import java.time.LocalDate;

/**
 * The days proposed for the trip.
 *
 * @param firstDayLeft the first day proposed, or the as-of day if that is later; may lie past the last
 * @param lastDay the last day proposed
 */
record TripWindow(LocalDate firstDayLeft, LocalDate lastDay) {}
