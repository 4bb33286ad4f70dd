package dev.sherpa.rules.explain;

/** How a condition or a constraint turned out. */
public enum State {
    /** It holds. */
    HOLDS,
    /** It does not hold. */
    FAILS,
    /** It uses what nothing is bound to, as an earlier condition does not hold. */
    NOT_EVALUATED
}
