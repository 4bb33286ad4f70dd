package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Collects citations, each once: facts first, then places in documents and judgements.
 *
 * <p>Those of facts are told apart by the fact, stored or not; the others by what they say.
 */
final class Citations {

    private static final int FEW = 10;

    private final Set<Citation> known = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
    private final List<Citation> facts = new ArrayList<>();
    private final List<Citation> others = new ArrayList<>();

    /** Adds what matches rest on: facts, and the basis of parameters. */
    void addAll(List<Match> matches) {
        matches.forEach(match -> add(match.citations()));
    }

    void add(List<Citation> citations) {
        for (Citation citation : citations) {
            if (known.add(citation)) {
                if (citation.isOfFact()) {
                    facts.add(citation);
                } else if (!others.contains(citation)) {
                    others.add(citation);
                }
            }
        }
    }

    List<Citation> list() {
        List<Citation> all = new ArrayList<>(facts.size() + others.size());
        all.addAll(facts);
        all.addAll(others);
        return Collections.unmodifiableList(all);
    }
}
