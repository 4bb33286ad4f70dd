package dev.sherpa.rules.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the stages of a cone make of one fact.
 *
 * @param numbers for each stage a number: the same for facts of one type that none of its rules tells apart, and
 *     {@link #NOTHING} for a fact that none of them matches
 * @param years the years in which there are days that it mentions
 */
record Reading(int[] numbers, Set<Integer> years) {

    /** The number of no fact. */
    static final int NOTHING = 0;

    /** Returns the reading of no fact. */
    static Reading ofNothing(int stages) {
        return new Reading(new int[stages], Set.of());
    }

    /** Returns what the rules tell facts of one type apart by. */
    List<Integer> signature() {
        return Arrays.stream(numbers).boxed().toList();
    }
}
