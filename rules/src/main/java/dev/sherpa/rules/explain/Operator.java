package dev.sherpa.rules.explain;

import java.util.Arrays;

/** The operators of comparisons. */
public enum Operator {
    /** The values are the same. */
    EQUAL("=="),
    /** They are not. */
    NOT_EQUAL("!="),
    /** The actual value is smaller, earlier, before in the order of constants. */
    LESS("<"),
    /** It is not larger. */
    AT_MOST("<="),
    /** It is larger, later, behind. */
    GREATER(">"),
    /** It is not smaller. */
    AT_LEAST(">="),
    /** It is one of several. */
    IN("in"),
    /** It is none of several. */
    NOT_IN("not in"),
    /** The list has the text. */
    CONTAINS("contains"),
    /** It has not. */
    NOT_CONTAINS("not contains"),
    /** The text is of the form that a regular expression gives. */
    MATCHES("matches");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Returns how a pack writes it. */
    public String sign() {
        return sign;
    }

    /** Returns the operator that a pack writes so. */
    static Operator of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the operator with its sides exchanged; only of those that have two sides of one kind. */
    Operator turned() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

    /** Tells whether both sides are values of one kind, of which one can be turned to the other's place. */
    boolean symmetric() {
        return ordinal() <= AT_LEAST.ordinal();
    }
}
