package dev.sherpa.bench.contest;

import dev.sherpa.rules.fact.FactBase;
import java.util.List;
import java.util.SortedMap;

/**
 * A contestant before the fact bases, each in the form that it takes.
 *
 * @param contestant the contestant
 * @param prepared the fact bases, in order
 */
record Heat<P, A>(Contestant<P, A> contestant, List<P> prepared) {

    static <P, A> Heat<P, A> of(Contestant<P, A> contestant, List<FactBase> factBases) {
        return new Heat<>(
                contestant, factBases.stream().map(contestant::prepare).toList());
    }

    /** Answers one. */
    A answer(int index) {
        return contestant.answer(prepared.get(index));
    }

    /** Answers one, and tells what it answered. */
    SortedMap<String, String> outcomes(int index) {
        return contestant.outcomes(answer(index));
    }
}
