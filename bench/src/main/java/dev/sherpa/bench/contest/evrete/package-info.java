/**
 * Evrete as its documentation shows it, on one thread.
 *
 * <p>Rules fire in the order in which they are declared. A rule that inserts a fact ends the round; the rules that match the
 * fact fire in the next one. So each round ends with a rule that passes on what the round found.
 */
@NullMarked
package dev.sherpa.bench.contest.evrete;

import org.jspecify.annotations.NullMarked;
