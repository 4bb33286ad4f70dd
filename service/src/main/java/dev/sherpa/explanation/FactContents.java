package dev.sherpa.explanation;

import dev.sherpa.api.model.FactContent;
import dev.sherpa.assessment.FindingDocuments;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.fact.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what facts say, as the contract has it. */
final class FactContents {

    private FactContents() {}

    static FactContent of(Fact fact) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        fact.attributes().forEach((name, value) -> attributes.put(name, FindingDocuments.value(value)));
        return new FactContent(
                        fact.type(),
                        fact.subject(),
                        attributes,
                        fact.statement(),
                        fact.said(),
                        fact.by(),
                        CitationDocuments.of(fact.source()))
                .id(CitationDocuments.id(fact.id()))
                .para(fact.para())
                .rating(CitationDocuments.rating(fact.rating()))
                .expires(fact.expires());
    }
}
