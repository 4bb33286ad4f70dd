package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** The sources that the facts here cite by id. */
public final class KnownSources {

    private static final List<StatedSource> ALL = List.of(
            document(
                    "wsj-2025-02-04",
                    "The Wall Street Journal",
                    "Beijing's opening bid - going back to the Phase One deal"),
            document(
                    "wsj-2025-09-14",
                    "The Wall Street Journal",
                    "The deliverables Washington wants before a presidential visit to"
                            + " China; talks open in Madrid"),
            document(
                    "madrid-2025-09-15",
                    "unnamed news site (photo credited to Bloomberg)",
                    "Second day of the Madrid round; the TikTok deadline looms"),
            document(
                    "call-preview-2025-09-18",
                    "unnamed news site",
                    "Why Beijing gave way on TikTok, on the eve of the leaders' call"),
            document(
                    "hutong-2025-09-22",
                    "Hutong Research",
                    "Where US-China talks head after Madrid and the leaders' call"));

    private KnownSources() {}

    /** The five documents, in order. Their ids end in the day of publication. */
    public static List<StatedSource> all() {
        return ALL;
    }

    static StatedSource named(String id) {
        return ALL.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such source: " + id));
    }

    private static StatedSource document(String id, String publisher, String title) {
        LocalDate published = LocalDate.parse(id.substring(id.length() - 10));
        return new StatedSource(id, publisher, title, null, published);
    }
}
