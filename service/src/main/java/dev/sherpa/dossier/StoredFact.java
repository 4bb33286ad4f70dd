package dev.sherpa.dossier;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.RecordedFact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as stored, as known at some instant.
 *
 * @param id its id, a UUID of version 7; the fact carries it as text
 * @param fact the fact
 * @param place its place in the dossier's log
 * @param recorded when it was recorded, to the microsecond
 * @param recordedBy who recorded it
 * @param corrects the fact that it replaces, if any
 * @param withdrawn its withdrawal, if it was withdrawn by then
 */
public record StoredFact(
        UUID id,
        Fact fact,
        Place place,
        Instant recorded,
        String recordedBy,
        @Nullable UUID corrects,
        @Nullable Withdrawal withdrawn) {

    /** Returns the fact with its transaction time, for a fact base. */
    public RecordedFact toRecordedFact() {
        return new RecordedFact(fact, recorded, withdrawn == null ? null : withdrawn.at());
    }
}
