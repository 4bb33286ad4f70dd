package dev.sherpa.bench.contest;

import dev.sherpa.rules.fact.FactBase;
import java.util.SortedMap;

/**
 * A way to answer the checklist of the Beijing trip.
 *
 * <p>Holds no state between answers but what it compiled when it was made; used by one thread.
 *
 * @param <P> a fact base as the engine takes it
 * @param <A> an answer as the engine gives it
 */
public interface Contestant<P, A> {

    /** Returns the name that the report gives it, such as "KIE DMN". */
    String name();

    /** Returns what a reader must know of how it answers, in sentences: what it cannot express, what it is spared. */
    String note();

    /** Puts a fact base into the form that the engine takes; not timed. */
    P prepare(FactBase facts);

    /** Answers; this is what is timed. */
    A answer(P prepared);

    /**
     * Returns the status of each of the 22 items by its id, and the value of {@code verdict}, {@code engagement} and {@code
     * earliestFeasible} (a day as {@code 2026-04-01}); what has no value is left out. Not timed.
     */
    SortedMap<String, String> outcomes(A answer);
}
