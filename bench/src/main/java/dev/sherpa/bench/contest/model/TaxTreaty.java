package dev.sherpa.bench.contest.model;

/** A tax treaty between the US and China. */
public record TaxTreaty(String subject, State state) {
    /** Where it stands. */
    public enum State {
        IN_FORCE,
        UNDER_REVIEW,
        EXTENDED,
        TERMINATED
    }
}
