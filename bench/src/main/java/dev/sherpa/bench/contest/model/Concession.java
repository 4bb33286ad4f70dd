package dev.sherpa.bench.contest.model;

/** A concession by one side to the other. */
public record Concession(String subject, Side side, Topic topic, State state) {
    /** On what. */
    public enum Topic {
        CHIPS,
        TAIWAN,
        TARIFFS,
        OTHER
    }

    /** How far it has come. */
    public enum State {
        ASKED,
        OFFERED,
        MADE
    }
}
