package dev.sherpa.bench.contest.model;

/** A measure by which one side puts the other under pressure. */
public record PressureMeasure(String subject, Side side, Kind kind, State state) {
    /** What it is. */
    public enum Kind {
        PROBE,
        BLACKLIST,
        EXPORT_CONTROL,
        TARIFF
    }

    /** Whether it still weighs. */
    public enum State {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }
}
