package dev.sherpa.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A side of a comparison as it is written. */
sealed interface Term {

    /** Returns its source text. */
    String source();

    /**
     * A number, a text, a flag, a constant or {@code null}.
     *
     * @param source its source text
     * @param value its value, of a constant its name; absent for {@code null}
     */
    record Literal(String source, @Nullable Object value) implements Term {}

    /**
     * An attribute of what the pattern matches.
     *
     * @param source the attribute
     */
    record Own(String source) implements Term {}

    /**
     * A binding, or an attribute of one.
     *
     * @param source its source text
     * @param binding the binding
     * @param attribute the attribute; absent for the binding itself
     */
    record Binding(String source, String binding, @Nullable String attribute) implements Term {}

    /**
     * What a function gives; the operators of arithmetic are functions, too.
     *
     * @param source its source text
     * @param function the function
     * @param arguments what it is given
     */
    record Computed(String source, String function, List<Term> arguments) implements Term {}

    /** Tells whether it speaks of what the pattern matches. */
    default boolean isOwn() {
        return this instanceof Own
                || this instanceof Computed computed
                        && computed.arguments().stream().anyMatch(Term::isOwn);
    }
}
