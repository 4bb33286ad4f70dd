package dev.sherpa.cli;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a citation on a line: the source, its date, the paragraph, and of a fact who said it when, and its rating. */
final class CitationText {

    private CitationText() {}

    /** Writes citations; a place that a rule cites is left out where a fact cites it already. */
    static List<String> of(List<Citation> citations) {
        Set<String> cited = citations.stream()
                .filter(citation -> citation.said() != null)
                .map(CitationText::place)
                .collect(Collectors.toSet());
        return citations.stream()
                .filter(citation ->
                        citation.said() != null || citation.basis() != null || !cited.contains(place(citation)))
                .map(CitationText::of)
                .toList();
    }

    private static String of(Citation citation) {
        List<String> parts = new ArrayList<>();
        if (citation.source() != null) {
            parts.add(place(citation));
        }
        if (citation.said() != null) {
            parts.add("said " + citation.said() + " by " + citation.by() + ", "
                    + (citation.rating() == null ? "unrated" : "rated " + citation.rating()));
        }
        if (citation.basis() != null) {
            parts.add("judgement: " + citation.basis());
        }
        return String.join("; ", parts);
    }

    static String of(Fact fact) {
        return of(Citation.of(fact));
    }

    private static String place(Citation citation) {
        Source source = citation.source();
        String para = citation.para();
        return source == null
                ? ""
                : source.publisher() + ", " + source.title() + ", " + source.published()
                        + (para == null ? "" : " ¶" + para.replaceFirst("^¶", ""));
    }
}
