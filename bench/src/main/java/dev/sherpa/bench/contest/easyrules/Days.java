package dev.sherpa.bench.contest.easyrules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares days; one that is absent is neither before nor after another. */
final class Days {

    private Days() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static boolean onOrAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && !day.isBefore(other);
    }

    static boolean onOrBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && !day.isAfter(other);
    }
}
