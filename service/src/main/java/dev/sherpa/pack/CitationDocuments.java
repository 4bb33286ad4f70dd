package dev.sherpa.pack;

import dev.sherpa.api.model.Citation;
import dev.sherpa.api.model.SourceReference;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes citations, and what they are made of, as the contract has them. */
public final class CitationDocuments {

    private CitationDocuments() {}

    /** Writes citations, in their order. */
    public static List<Citation> of(List<dev.sherpa.rules.fact.Citation> citations) {
        return citations.stream().map(CitationDocuments::of).toList();
    }

    /** Writes a source. */
    public static SourceReference of(Source source) {
        return new SourceReference(source.publisher(), source.title(), source.published())
                .id(source.id())
                .url(source.url());
    }

    /** Writes the id of a fact, if it is stored. */
    public static @Nullable UUID id(@Nullable String fact) {
        return fact == null ? null : UUID.fromString(fact);
    }

    /** Writes a rating, if there is one. */
    public static @Nullable String rating(@Nullable Rating rating) {
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
