package dev.sherpa.cli;

import dev.sherpa.rules.assess.Citation;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a citation on a line: the source, its date, the paragraph, and of a fact who said it when, and its rating. */
final class CitationText {

    private CitationText() {}

    static String of(Citation citation) {
        List<String> parts = new ArrayList<>();
        Source source = citation.source();
        if (source != null) {
            parts.add(document(source, citation.para()));
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

    private static String document(Source source, @Nullable String para) {
        return source.publisher() + ", " + source.title() + ", " + source.published()
                + (para == null ? "" : " ¶" + para.replaceFirst("^¶", ""));
    }
}
