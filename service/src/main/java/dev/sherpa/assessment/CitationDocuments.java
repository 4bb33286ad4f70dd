package dev.sherpa.assessment;

import dev.sherpa.api.model.Citation;
import dev.sherpa.api.model.SourceReference;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes citations as the contract has them. */
final class CitationDocuments {

    private CitationDocuments() {}

    static List<Citation> of(List<dev.sherpa.rules.fact.Citation> citations) {
        return citations.stream().map(CitationDocuments::of).toList();
    }

    static SourceReference of(Source source) {
        return new SourceReference(source.publisher(), source.title(), source.published())
                .id(source.id())
                .url(source.url());
    }

    static @Nullable UUID id(@Nullable String fact) {
        return fact == null ? null : UUID.fromString(fact);
    }

    static @Nullable String rating(@Nullable Rating rating) {
        return rating == null ? null : rating.toString();
    }

    private static Citation of(dev.sherpa.rules.fact.Citation citation) {
        return new Citation()
                .source(citation.source() == null ? null : of(citation.source()))
                .para(citation.para())
                .basis(citation.basis())
                .statement(citation.statement())
                .said(citation.said())
                .by(citation.by())
                .rating(rating(citation.rating()))
                .fact(id(citation.fact()));
    }
}
