/**
 * Easy Rules, with a listener that records what decided each item.
 *
 * <p>The clauses of an item are one set of rules, in order of priority; the engine stops at the first that applies.
 */
@NullMarked
package dev.sherpa.bench.contest.easyrules;

import org.jspecify.annotations.NullMarked;
