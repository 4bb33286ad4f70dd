package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects citations, each once: facts first, then places in documents and judgements.
 *
 * <p>Those of facts are told apart by the fact, stored or not; the others by what they say.
 */
final class Citations {

    private static final int FEW = 16;

    private @Nullable Set<Citation> known;
    private final List<Citation> facts = new ArrayList<>();
    private final List<Citation> others = new ArrayList<>();

    /** Adds what matches rest on: facts, and the basis of parameters. */
    void addAll(List<Match> matches) {
        matches.forEach(match -> add(match.citations()));
    }

    void add(List<Citation> citations) {
        for (Citation citation : citations) {
            if (isNew(citation)) {
                if (citation.isOfFact()) {
                    facts.add(citation);
                } else if (!others.contains(citation)) {
                    others.add(citation);
                }
            }
        }
    }

    /** Tells whether a citation was not added before; of few it is found sooner by looking at each. */
    private boolean isNew(Citation citation) {
        if (known == null && facts.size() + others.size() < FEW) {
            return !has(facts, citation) && !has(others, citation);
        }
        if (known == null) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(facts);
            known.addAll(others);
        }
        return known.add(citation);
    }

    private static boolean has(List<Citation> citations, Citation citation) {
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i) == citation) {
                return true;
            }
        }
        return false;
    }

    List<Citation> list() {
        List<Citation> all = new ArrayList<>(facts.size() + others.size());
        all.addAll(facts);
        all.addAll(others);
        return Collections.unmodifiableList(all);
    }
}
