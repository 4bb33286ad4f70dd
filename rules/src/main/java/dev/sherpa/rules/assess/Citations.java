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
 * Collects citations, each once: facts first, then places in documents and judgements.
 *
 * <p>Those of facts are told apart by the fact, stored or not; places by source and paragraph.
 */
final class Citations {

    private static final int FEW = 5;

    private final Set<Citation> known = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
    private final Set<Reference> references = new HashSet<>();
    private final List<Citation> facts = new ArrayList<>();
    private final List<Citation> others = new ArrayList<>();

    /** Adds what matches rest on: facts, and the basis of parameters. */
    void addAll(List<Match> matches) {
        matches.forEach(match -> add(match.citations()));
    }

    void add(List<Citation> citations) {
        for (Citation citation : citations) {
            if (known.add(citation)) {
                add(citation);
            }
        }
    }

    void cite(List<Reference> cited) {
        for (Reference reference : cited) {
            if (references.add(reference)) {
                others.add(Citation.of(reference));
            }
        }
    }

    List<Citation> list() {
        List<Citation> all = new ArrayList<>(facts);
        all.addAll(others);
        return Collections.unmodifiableList(all);
    }

    private void add(Citation citation) {
        Source source = citation.source();
        if (citation.statement() != null) {
            facts.add(citation);
        } else if (source == null || references.add(new Reference(source, citation.para()))) {
            others.add(citation);
        }
    }
}
