package dev.sherpa.rules.cases;

import java.util.Locale;

/** The ways in which rules are changed to see whether a case notices. */
public enum Operator {
    /** A pattern becomes {@code not}, {@code not} becomes {@code exists}, {@code exists} becomes {@code not}. */
    NEGATE_CONDITION,
    /** A condition is left out. */
    DROP_CONDITION,
    /** A constraint is left out. */
    DROP_CONSTRAINT,
    /** A side of {@code &&} or {@code ||}, or a value of {@code in ( … )}, is left out. */
    DROP_ALTERNATIVE,
    /** {@code ==} and {@code !=}, {@code <} and {@code <=}, {@code in} and {@code not in} … change places. */
    SWAP_OPERATOR,
    /** A number, and the second value of an ordering comparison, is one more or one less: a unit, or a day. */
    SHIFT_BAR,
    /** A constant, a flag or a text becomes the one before or after it in its list. */
    SWAP_VALUE,
    /** {@code earliest} and {@code latest}, {@code lowest} and {@code highest} … change places. */
    SWAP_FUNCTION,
    /** A clause gives the status or value before or after its own in the list of the item or conclusion. */
    SWAP_OUTCOME,
    /** Two clauses, one after the other, change places. */
    SWAP_CLAUSES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
