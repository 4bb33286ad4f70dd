package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a fact is cited from: a known source (with an id) or one given in place (without).
 *
 * @param id the known source's id; null for a source given in place
 * @param publisher who published it
 * @param title its title
 * @param url its address; may be null
 * @param published the day of publication
 */
public record StatedSource(String id, String publisher, String title, String url, LocalDate published) {

    /** Two sources are the same if their id is, or all four other fields are. */
    public boolean sameAs(StatedSource other) {
        if (id != null && id.equals(other.id)) {
            return true;
        }
        return Objects.equals(publisher, other.publisher)
                && Objects.equals(title, other.title)
                && Objects.equals(url, other.url)
                && Objects.equals(published, other.published);
    }
}
