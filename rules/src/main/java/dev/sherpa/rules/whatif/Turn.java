package dev.sherpa.rules.whatif;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which an outcome changes by itself.
 *
 * @param day the day; on the day before, the outcome is still the earlier one
 * @param change the outcome before and on the day
 * @param because what brings it about: facts that begin to count or expire, or the clock, that is the day as rules see it,
 *     with the parameters that have another value from it
 */
public record Turn(LocalDate day, Change change, List<Attribution> because) {}
