package dev.sherpa.bench.contest.drools;

import java.time.LocalDate;

/** What the rules compute with days. */
public final class Days {

    private Days() {}

    /** Returns the later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
