/**
 * Asks of an assessment what would be otherwise if something else were: with a fact less, on another day, with another
 * version, on the word of some only.
 *
 * <p>Everything here is found by evaluating changed inputs and comparing outcomes, never by reasoning about rules; where a
 * day need not be evaluated, it is proved that nothing can differ on it. Answers are values in a total order, and depend on
 * their inputs alone: what bounds them are counts, and each tells what it left out. Every method throws {@link
 * dev.sherpa.rules.assess.EvaluationStopped} if an evaluation reaches a bound.
 */
@NullMarked
package dev.sherpa.rules.whatif;

import org.jspecify.annotations.NullMarked;
