package dev.sherpa.rules.whatif;

/** In what two assessments of a dossier can differ. */
public enum Cause {
    /** The facts that are visible: recorded, withdrawn, said or expired in between. */
    FACTS,
    /** The pack version. */
    PACK,
    /** The as-of day as rules see it, and the values that parameters and windows have as of it. */
    CLOCK
}
