package dev.sherpa.rules.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that a constraint compares. Two terms that are equal have the same value in every match of a rule. */
sealed interface Term {

    /**
     * A value that a fact, a parameter or an accumulation gives, or that is absent.
     *
     * @param of what gives it, one name for each pattern of a rule
     * @param type the type of what gives it; empty for the result of an accumulation
     * @param name the attribute
     */
    record Variable(String of, String type, String name) implements Term {}

    /** A literal. */
    sealed interface Constant extends Term {}

    /**
     * A literal that has a place among others: a number, a constant of an enum, a flag.
     *
     * @param domain what it is one of
     * @param rank its place, without zeros at its end
     */
    record Ranked(String domain, BigDecimal rank) implements Constant {

        static final String NUMBERS = "number";
        static final String FLAGS = "flag";

        /** Takes the zeros away, so that equal numbers are equal terms. */
        public Ranked {
            rank = rank.signum() == 0 ? BigDecimal.ZERO : rank.stripTrailingZeros();
        }

        static Ranked number(BigDecimal value) {
            return new Ranked(NUMBERS, value);
        }

        static Ranked choice(String domain, int place) {
            return new Ranked(domain, BigDecimal.valueOf(place));
        }
    }

    /**
     * A text.
     *
     * @param text the text with its quotes
     */
    record Text(String text) implements Constant {}

    /**
     * What a function gives: nothing, if one of what it is given is absent.
     *
     * @param function its name; an operator of arithmetic is the function of the same outcome
     * @param arguments what it is given
     */
    record Computed(String function, List<Term> arguments) implements Term {

        private static final Set<String> CAN_BE_ABSENT = Set.of("quotient", "daysAfter", "daysBefore");
    }

    /** Returns the variables without which it is absent. */
    default Set<Variable> variables() {
        return all().filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .collect(Collectors.toSet());
    }

    /** Tells whether it is present whenever its variables are. */
    default boolean isTotal() {
        return all().noneMatch(each ->
                each instanceof Computed computed && Computed.CAN_BE_ABSENT.contains(computed.function()));
    }

    /** Returns it with other variables. */
    default Term with(UnaryOperator<Variable> change) {
        if (this instanceof Computed computed) {
            return new Computed(
                    computed.function(),
                    computed.arguments().stream().map(each -> each.with(change)).toList());
        }
        return this instanceof Variable variable ? change.apply(variable) : this;
    }

    private Stream<Term> all() {
        return Stream.concat(
                Stream.of(this),
                this instanceof Computed computed
                        ? computed.arguments().stream().flatMap(Term::all)
                        : Stream.of());
    }
}
