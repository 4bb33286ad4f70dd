package dev.sherpa.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts and rules cite.
 *
 * @param id the id under which a rule pack knows it; absent for a source given in place
 * @param publisher who published it
 * @param title what it is called
 * @param url where it can be read, if anywhere
 * @param published the day of publication (UTC)
 */
public record Source(
        @Nullable String id,
        String publisher,
        String title,
        @Nullable String url,
        LocalDate published) {

    /** Returns what identifies this source: its id, or else publisher, title, url and published together. */
    public Object identity() {
        return id != null ? id : this;
    }
}
