package dev.sherpa.bench.contest.model;

/** The agreement on TikTok's American business. */
public record TikTokDeal(String subject, Progress stage) {
    /** How far it has come. */
    public enum Progress {
        NONE,
        PRELIMINARY,
        ENDORSED,
        CLOSED
    }
}
