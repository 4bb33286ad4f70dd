package dev.sherpa.rules.format;

import dev.sherpa.rules.pack.DrlToken;

/** Where in a DRL file a token stands. */
enum Part {
    /** Between rules and declarations. */
    TOP,
    /** From {@code rule} to before {@code when}. */
    RULE,
    /** From {@code when} to before {@code then}. */
    CONDITIONS,
    /** From {@code then} to {@code end}. */
    CONSEQUENCE,
    /** From {@code declare} to the annotations of the type. */
    TYPE,
    /** From the first attribute of a type to {@code end}. */
    ATTRIBUTES,
    /** From {@code enum} to {@code end}. */
    CONSTANTS;

    /** Returns the part that a token outside parentheses belongs to, if the one before belongs to this part. */
    Part of(DrlToken token, DrlToken before, DrlToken next) {
        return switch (this) {
            case TOP -> token.is("rule") ? RULE : TYPE;
            case RULE ->
                token.is("when") && !before.is("@")
                        ? CONDITIONS
                        : token.is("then") && !before.is("@") ? CONSEQUENCE : RULE;
            case CONDITIONS -> token.is("then") ? CONSEQUENCE : CONDITIONS;
            case TYPE ->
                token.is("enum") && before.is("declare")
                        ? CONSTANTS
                        : token.isWord() && next.is(":") ? ATTRIBUTES : TYPE;
            case CONSEQUENCE, ATTRIBUTES, CONSTANTS -> this;
        };
    }

    /** Tells whether a token outside parentheses ends the block that the part belongs to. */
    boolean endsAt(DrlToken token, DrlToken next) {
        return token.is("end") && !next.is(":") && this != TOP && this != RULE && this != CONDITIONS;
    }
}
