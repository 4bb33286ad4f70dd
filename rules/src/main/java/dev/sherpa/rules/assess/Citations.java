package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Collects citations, each once.
 *
 * <p>Those of facts are told apart by the fact, stored or not; those of rules by their place in the document.
 */
final class Citations {

    private final List<Citation> list = new ArrayList<>();
    private final Set<Citation> facts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Reference> references = new HashSet<>();

    /** Adds what matches rest on; a parameter's basis is not the sentence's. */
    void addAll(List<Match> matches) {
        for (Match match : matches) {
            if (match.kind() != Match.Kind.PARAMETER) {
                add(match.citations());
            }
        }
    }

    void add(List<Citation> citations) {
        for (Citation citation : citations) {
            Source source = citation.source();
            boolean ofFact = citation.statement() != null;
            if (ofFact || source == null
                    ? facts.add(citation)
                    : references.add(new Reference(source, citation.para()))) {
                list.add(citation);
            }
        }
    }

    void cite(List<Reference> cited) {
        for (Reference reference : cited) {
            if (references.add(reference)) {
                list.add(Citation.of(reference));
            }
        }
    }

    List<Citation> list() {
        return Collections.unmodifiableList(list);
    }
}
