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

    /** Up to so many it is faster to look at each than to keep a table. */
    private static final int FEW = 16;

    private final List<Citation> all = new ArrayList<>();
    private int facts;
    private @Nullable Set<Citation> known;

    /** Adds what matches rest on: facts, and the basis of parameters. */
    void addAll(List<Match> matches) {
        for (int i = 0, size = matches.size(); i < size; i++) {
            add(matches.get(i).citations());
        }
    }

    void add(List<Citation> citations) {
        for (int i = 0, size = citations.size(); i < size; i++) {
            Citation citation = citations.get(i);
            if (!citation.isOfFact()) {
                addOther(citation);
            } else if (isNew(citation)) {
                all.add(facts++, citation);
            }
        }
    }

    private void addOther(Citation other) {
        for (int i = facts; i < all.size(); i++) {
            if (all.get(i).equals(other)) {
                return;
            }
        }
        all.add(other);
    }

    private boolean isNew(Citation fact) {
        if (known != null) {
            return known.add(fact);
        }
        for (int i = 0; i < facts; i++) {
            if (all.get(i) == fact) {
                return false;
            }
        }
        if (facts == FEW) {
            known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(all.subList(0, facts));
            known.add(fact);
        }
        return true;
    }

    List<Citation> list() {
        return List.copyOf(all);
    }
}
