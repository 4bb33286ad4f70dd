package dev.sherpa.bench.contest.model;

/** A US policy that restricts Chinese investment. */
public record InvestmentPolicy(String subject, State state) {
    /** Whether it still restricts. */
    public enum State {
        IN_FORCE,
        PARTLY_ROLLED_BACK,
        REPEALED
    }
}
