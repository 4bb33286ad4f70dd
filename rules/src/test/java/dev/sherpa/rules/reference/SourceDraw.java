package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** Draws sources: known ones, ones given in place, and in-place twins and near-twins of known ones. */
record SourceDraw(Chance chance) {

    private static final List<StatedSource> IN_PLACE = List.of(
            inPlace("Lianhe Zaobao", "Summit season", "https://example.org/1"),
            inPlace("Lianhe Zaobao", "Summit season", "https://example.org/2"),
            inPlace("Caixin", "Summit season", "https://example.org/1"));

    private static StatedSource inPlace(String publisher, String title, String url) {
        return new StatedSource(null, publisher, title, url, LocalDate.of(2025, 9, 1));
    }

    StatedSource any() {
        return chance.percent(75) ? chance.of(KnownSources.all()) : chance.of(IN_PLACE);
    }

    /** The same source, given in place if it can be. */
    StatedSource twin(StatedSource source) {
        return new StatedSource(null, source.publisher(), source.title(), source.url(), source.published());
    }

    /** Given in place like the source but for one field. */
    StatedSource nearTwin(StatedSource source) {
        return switch (chance.below(3)) {
            case 0 ->
                new StatedSource(null, source.publisher() + "?", source.title(), source.url(), source.published());
            case 1 ->
                new StatedSource(null, source.publisher(), source.title() + "?", source.url(), source.published());
            default ->
                new StatedSource(
                        null,
                        source.publisher(),
                        source.title(),
                        source.url(),
                        source.published().plusDays(1));
        };
    }
}
