package dev.sherpa.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence rests on: a fact, a place in a document, or an analyst's judgement.
 *
 * @param source the document; absent for a judgement
 * @param para the paragraph or paragraphs
 * @param said the day on which a fact was said
 * @param by who asserts a fact
 * @param rating the rating of a fact
 * @param statement the quotable statement of a fact
 * @param fact the id of a fact, if it is stored
 * @param basis the reason of an analyst's judgement
 */
public record Citation(
        @Nullable Source source,
        @Nullable String para,
        @Nullable LocalDate said,
        @Nullable String by,
        @Nullable Rating rating,
        @Nullable String statement,
        @Nullable String fact,
        @Nullable String basis) {

    /** Cites a fact. */
    public static Citation of(Fact fact) {
        return new Citation(
                fact.source(), fact.para(), fact.said(), fact.by(), fact.rating(), fact.statement(), fact.id(), null);
    }

    /** Cites a place in a document; the whole of it without a paragraph. */
    public static Citation of(Source source, @Nullable String para) {
        return new Citation(source, para, null, null, null, null, null, null);
    }

    /** Cites an analyst's judgement. */
    public static Citation ofJudgement(String reason) {
        return new Citation(null, null, null, null, null, null, null, reason);
    }

    /** Tells whether a fact is cited, rather than a place or a judgement. */
    public boolean isOfFact() {
        return statement != null;
    }

    /** Returns the citation without the id under which its fact is stored. */
    public Citation withoutFact() {
        return new Citation(source, para, said, by, rating, statement, null, basis);
    }
}
