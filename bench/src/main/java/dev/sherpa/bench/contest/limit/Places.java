package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.List;

/** The places in documents and the judgements that the pack cites: at most 64, so that a set of them is a long. */
final class Places {

    private final List<Citation> citations = new ArrayList<>();

    /** Returns the numbers of places, from -1 downwards; one that is not known yet gets the next. */
    int[] ids(List<Citation> cited) {
        return cited.stream().mapToInt(this::id).toArray();
    }

    private int id(Citation citation) {
        int known = citations.indexOf(citation);
        if (known < 0) {
            known = citations.size();
            citations.add(citation);
        }
        if (known >= Long.SIZE) {
            throw new IllegalStateException("The pack cites more than " + Long.SIZE + " places");
        }
        return ~known;
    }

    Citation get(int id) {
        return citations.get(~id);
    }
}
