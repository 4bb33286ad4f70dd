package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.RecordedFact;

/**
 * A fact that counts in one of two assessments only.
 *
 * @param fact the fact: what, from whom, when it was recorded, and whether it is withdrawn by the second
 * @param counts whether it counts in the second
 * @param bound which of its times lies between the two
 */
public record FactChange(RecordedFact fact, boolean counts, Bound bound) {

    /** The times from or until which a fact counts. */
    public enum Bound {
        /** It is recorded, or the one history does not have it. */
        RECORDED,
        /** It is withdrawn. */
        WITHDRAWN,
        /** The day on which it was said has come. */
        SAID,
        /** The day from which it no longer counts has come. */
        EXPIRES
    }
}
