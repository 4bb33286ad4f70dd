package dev.sherpa.bench.contest.model;

/** Whether and how TikTok's algorithm may leave Chinese hands. */
public record AlgorithmTransfer(String subject, Mode mode, Position beijingPosition) {
    /** How it would be handed over. */
    public enum Mode {
        UNDECIDED,
        WITHHELD,
        LICENSE,
        EXPORT,
        SALE
    }

    /** What Beijing says to that. */
    public enum Position {
        REFUSES,
        SILENT,
        SIGNALS,
        APPROVED
    }
}
