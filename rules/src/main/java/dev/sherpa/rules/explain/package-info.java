/**
 * Tells of an assessment what a reader asks next: why an outcome is what it is, and what kept a better one from holding.
 *
 * <p>Nothing here is reckoned from the text of rules: what holds and what does not is asked of the compiled rules. An answer
 * depends on the pack and the fact base alone; what bounds it are counts, not the clock.
 */
@NullMarked
package dev.sherpa.rules.explain;

import org.jspecify.annotations.NullMarked;
