/**
 * Explains assessments beyond what they say themselves: what kept a clause from holding.
 *
 * <p>Whether something holds is never reckoned here: it is asked of Drools, with rules that are compiled beside the pack's
 * own and only observed. Only the values shown are read and computed, by the functions that the rules are compiled with.
 */
@NullMarked
package dev.sherpa.rules.explain;

import org.jspecify.annotations.NullMarked;
