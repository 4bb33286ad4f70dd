package dev.sherpa.rules.reference;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how many scenarios showed a thing. What is expected and never seen counts zero. */
final class Tally {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    Tally(List<String> expected) {
        expected.forEach(thing -> counts.put(thing, 0));
    }

    void count(String thing) {
        counts.merge(thing, 1, Integer::sum);
    }

    SortedMap<String, Integer> counts() {
        return counts;
    }
}
