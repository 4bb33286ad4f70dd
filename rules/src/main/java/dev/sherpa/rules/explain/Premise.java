package dev.sherpa.rules.explain;

import java.util.List;
import java.util.Set;

/**
 * A condition as others build on it.
 *
 * @param index its place in its rule, from 0
 * @param text its text, as it is compiled
 * @param line the line on which it begins, from 1
 * @param captured whether what matches it can be told: not of {@code not} and {@code forall}
 * @param results the bindings of the results of an accumulation
 * @param binds what it binds for the conditions after it
 * @param uses the bindings of earlier conditions that it uses
 */
record Premise(
        int index, String text, int line, boolean captured, List<String> results, Set<String> binds, Set<String> uses) {

    /** Returns the condition written otherwise. */
    Premise written(String other) {
        return new Premise(index, other, line, captured, results, binds, uses);
    }

    /** Returns how many values of a way are its: what matched it, then its results. */
    int size() {
        return (captured ? 1 : 0) + results.size();
    }
}
