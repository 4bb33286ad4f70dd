package dev.sherpa.rules.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the stages of a cone make of one fact.
 *
 * @param numbers for each stage a number: the same for facts of one type that none of its rules tells apart, and
 *     0 for a fact that none of them matches
 * @param signature the same numbers, by which facts of one type are told apart
 * @param years the years in which there are days that it mentions
 */
record Reading(int[] numbers, List<Integer> signature, Set<Integer> years) {

    static Reading of(int[] numbers, Set<Integer> years) {
        return new Reading(numbers, Arrays.stream(numbers).boxed().toList(), years);
    }

    /** Returns the reading of no fact. */
    static Reading ofNothing(int stages) {
        return of(new int[stages], Set.of());
    }
}
