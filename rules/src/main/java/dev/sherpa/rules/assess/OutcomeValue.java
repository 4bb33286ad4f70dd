package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Wording;
import java.math.BigDecimal;

/**
 * What a firing concludes; the smallest counts: the lowest number, the earliest day, the first text.
 *
 * @param value a status, constant or text, a number or a day
 */
record OutcomeValue(Object value) implements Comparable<OutcomeValue> {

    /** Returns the value as it stands outside sentences. */
    String text() {
        return Wording.plain(value);
    }

    @Override
    public int compareTo(OutcomeValue other) {
        return value instanceof BigDecimal mine && other.value instanceof BigDecimal theirs
                ? mine.compareTo(theirs)
                : text().compareTo(other.text());
    }
}
