package dev.sherpa.rules.fact;

import java.util.Comparator;

/**
 * Orders the visible facts on one type and subject, the current one first.
 *
 * <p>The later effective day (said minus the reliability's lag), then the better rating, then the later said, then the
 * one recorded later. The last is the caller's: facts are compared in the order in which they were recorded.
 */
final class Precedence {

    private final FactBaseRules rules;

    Precedence(FactBaseRules rules) {
        this.rules = rules;
    }

    /** Returns the order, without the last tie-break. */
    Comparator<Fact> order() {
        return Comparator.comparingLong(this::effectiveDay)
                .reversed()
                .thenComparing(Fact::rank)
                .thenComparing(Fact::said, Comparator.reverseOrder());
    }

    private long effectiveDay(Fact fact) {
        return fact.said().toEpochDay() - rules.lagDays().get(fact.rank().reliability() - 'A');
    }
}
