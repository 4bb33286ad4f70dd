package dev.sherpa.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to read.
 *
 * @param dossier the dossier
 * @param asOf the day as of which to look; valid time
 * @param knownAt the instant as known at which to look; transaction time; one that {@link FactLog#knownAt} returned
 * @param type only facts of this type, if given
 * @param subject only facts about this subject, if given
 */
public record FactQuery(
        String dossier,
        LocalDate asOf,
        Instant knownAt,
        @Nullable String type,
        @Nullable String subject) {

    /** Asks for the facts of all types and subjects. */
    public static FactQuery all(String dossier, LocalDate asOf, Instant knownAt) {
        return new FactQuery(dossier, asOf, knownAt, null, null);
    }
}
