package dev.sherpa.rules.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The subsets of a few things, by their indices. */
final class Subsets {

    private Subsets() {}

    /** Returns the subsets of n things, at most 16: the smaller first, those of one size in lexicographic order. */
    static List<List<Integer>> of(int n) {
        return IntStream.range(0, 1 << n)
                .mapToObj(bits -> IntStream.range(0, n)
                        .filter(index -> (bits & (1 << index)) != 0)
                        .boxed()
                        .toList())
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Subsets::lexicographically))
                .toList();
    }

    private static int lexicographically(List<Integer> a, List<Integer> b) {
        return IntStream.range(0, a.size())
                .map(i -> Integer.compare(a.get(i), b.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }
}
