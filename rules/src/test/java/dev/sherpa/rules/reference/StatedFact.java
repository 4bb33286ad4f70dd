package dev.sherpa.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A fact as it stands in a dossier's history.
 *
 * @param number unique, rising with the order of recording; within one request, the order of the list
 * @param attributes values are BigDecimal, String, Boolean, LocalDate or List of String
 * @param rating the Admiralty code; may be null
 * @param expires the day from which the fact no longer counts; may be null
 * @param recorded the transaction time; equal for the facts of one request
 * @param withdrawn the instant of withdrawal; may be null
 */
public record StatedFact(
        int number,
        String type,
        String subject,
        Map<String, Object> attributes,
        LocalDate said,
        String by,
        StatedSource source,
        String rating,
        LocalDate expires,
        Instant recorded,
        Instant withdrawn) {

    /** Whether the fact counts as of a day, with what was known at an instant. */
    boolean isVisible(LocalDate asOf, Instant knownAt) {
        boolean entered = !recorded.isAfter(knownAt);
        boolean standing = withdrawn == null || withdrawn.isAfter(knownAt);
        boolean begun = !said.isAfter(asOf);
        boolean lasting = expires == null || asOf.isBefore(expires);
        return entered && standing && begun && lasting;
    }
}
