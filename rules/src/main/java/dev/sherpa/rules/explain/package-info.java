/**
 * Tells of an assessment what a reader asks next: why an outcome is what it is, and what kept a better one from holding.
 *
 * <p>Whether something holds is never reckoned here: it is asked of Drools, with rules that are compiled beside the pack's own
 * and only observed. Only the values shown are read and computed, by the functions that the rules are compiled with. An answer
 * depends on the pack and the fact base alone; what bounds it are counts, not the clock.
 */
@NullMarked
package dev.sherpa.rules.explain;

import org.jspecify.annotations.NullMarked;
