package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.Plain.Free;
import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.ProposedTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A fact base as the rules ask it: by type. */
final class TripFacts {

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    TripFacts(List<Object> objects) {
        objects.forEach(object -> byType.computeIfAbsent(object.getClass(), type -> new ArrayList<>())
                .add(object));
    }

    Bars bars() {
        return all(Bars.class).get(0);
    }

    LocalDate today() {
        return all(AsOf.class).get(0).day();
    }

    @SuppressWarnings("unchecked") // objects are listed under their own class
    <T> List<T> all(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }

    <T> List<T> all(Class<T> type, Predicate<T> condition) {
        List<T> matching = new ArrayList<>();
        for (T object : all(type)) {
            if (condition.test(object)) {
                matching.add(object);
            }
        }
        return matching;
    }

    /** Finds the first object of a type. */
    <T> Optional<List<T>> any(Class<T> type) {
        return any(type, object -> true);
    }

    /** Finds the first object of a type that meets a condition. */
    <T> Optional<List<T>> any(Class<T> type, Predicate<T> condition) {
        for (T object : all(type)) {
            if (condition.test(object)) {
                return Optional.of(List.of(object));
            }
        }
        return Optional.empty();
    }

    /** Returns the window of all the proposed trips, if there is one. */
    Optional<TripWindow> window() {
        List<ProposedTrip> trips = all(ProposedTrip.class);
        if (trips.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = trips.get(0).earliestOn();
        LocalDate last = trips.get(0).latestOn();
        for (ProposedTrip trip : trips) {
            first = trip.earliestOn().isBefore(first) ? trip.earliestOn() : first;
            last = trip.latestOn().isAfter(last) ? trip.latestOn() : last;
        }
        return Optional.of(new TripWindow(Days.later(first, today()), last));
    }

    /** Returns the first day that the calendar allows, from the first day left of a trip on. */
    LocalDate firstFeasible(TripWindow trip) {
        LocalDate from = Days.later(trip.firstDayLeft(), bars().calendarFloor());
        return all(Free.class).stream()
                .filter(free ->
                        free.category().equals("BLOCKS") && !free.lastDay().isBefore(from))
                .map(free -> Days.later(free.firstDay(), from))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
