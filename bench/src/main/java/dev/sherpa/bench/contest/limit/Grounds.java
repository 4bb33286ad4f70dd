package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.fact.Citation;
import java.util.List;

/**
 * What something rests on: facts first, then places in documents and judgements, each once.
 *
 * @param ids what is cited, by number: from 0 the citations of the current facts, below 0 the {@link Places}
 * @param citations the same, as a reader sees it
 */
record Grounds(int[] ids, List<Citation> citations) {

    /** What needs no ground: a day, a window. */
    static final Grounds NONE = new Grounds(new int[0], List.of());
}
