package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Map;

/** A fact on its way into a history: everything but its transaction time. */
final class DraftFact {

    /** When a fact is withdrawn, seen from the instant of knowledge. */
    enum Withdrawal {
        NEVER,
        BEFORE,
        AT,
        AFTER
    }

    final String type;
    final String subject;
    Map<String, Object> attributes;
    LocalDate said;
    String by = "REPORTER";
    StatedSource source;
    String rating;
    LocalDate expires;

    /** Recorded in the same request as this one, right before it; may be null. */
    DraftFact after;

    boolean recordedTooLate;
    Withdrawal withdrawal = Withdrawal.NEVER;

    DraftFact(String type, String subject, Map<String, Object> attributes) {
        this.type = type;
        this.subject = subject;
        this.attributes = attributes;
    }
}
