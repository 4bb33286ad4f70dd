package dev.sherpa.assessment;

import dev.sherpa.web.Cursor;
import dev.sherpa.web.Submission;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of facts, or the next page of one: a cursor keeps the day and the instant of the first page.
 *
 * @param request the request for a page
 * @param asOf the day as of which facts are shown
 * @param knownAt the instant as known at which they are shown; as known now, if absent
 * @param place where the page begins, two numbers; absent for the first page
 */
record FactListing(
        Submission request,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable List<Long> place) {

    static FactListing of(Submission request, LocalDate asOf, @Nullable OffsetDateTime knownAt) {
        Cursor cursor = Cursor.of(request);
        if (cursor == null) {
            return new FactListing(request, asOf, knownAt == null ? null : knownAt.toInstant(), null);
        }
        try {
            List<String> words = cursor.place();
            return new FactListing(
                    request,
                    LocalDate.parse(words.get(0)),
                    Instant.parse(words.get(1)),
                    List.of(Long.parseLong(words.get(2)), (long) Integer.parseInt(words.get(3))));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw Cursor.broken();
        }
    }

    /** Returns the text of the cursor to a place in this listing. */
    String next(Instant settled, long first, int second) {
        return Cursor.to(asOf, settled, first, second).text(request);
    }
}
