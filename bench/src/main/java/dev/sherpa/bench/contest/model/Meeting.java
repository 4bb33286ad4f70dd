package dev.sherpa.bench.contest.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round of talks, a call or a summit. */
public record Meeting(
        String subject, Kind kind, State state, @Nullable LocalDate heldOn) {
    /** What it is. */
    public enum Kind {
        ROUND,
        LEADERS_CALL,
        MINISTERS_CALL,
        SUMMIT
    }

    /** Whether it took place. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED
    }
}
