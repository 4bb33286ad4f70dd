/**
 * The limit without a trace: what the checklist's outcomes cost by hand, when a fact base is varied again and again.
 *
 * <p>What a fact means for its item is read once, and again only for the facts that differ.
 */
@NullMarked
package dev.sherpa.bench.contest.limit.bare;

import org.jspecify.annotations.NullMarked;
