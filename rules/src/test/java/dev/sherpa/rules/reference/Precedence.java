package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;

/** Which of two facts on one (type, subject) has the word: the first in this order is current. */
final class Precedence {

    static final Comparator<StatedFact> FIRST_TO_LAST = Comparator.comparing(Precedence::effectiveDay)
            .thenComparing(fact -> Admiralty.of(fact.rating()), Admiralty.BY_WORTH)
            .thenComparing(StatedFact::said)
            .thenComparing(StatedFact::recorded)
            .thenComparing(StatedFact::number)
            .reversed();

    private Precedence() {}

    static LocalDate effectiveDay(StatedFact fact) {
        return fact.said().minusDays(Admiralty.of(fact.rating()).lagDays());
    }
}
