/**
 * The limit: the checklist of the Beijing trip in Java written by hand for exactly this pack, with the trace that Sherpa
 * gives: sentences, what made each clause hold, citations, hashes.
 *
 * <p>What never changes is read from the pack once: where clauses stand, the text of their conditions, the bars and what
 * they rest on. What is decided, in which order, and what is said of it is written here a second time.
 */
@NullMarked
package dev.sherpa.bench.contest.limit;

import org.jspecify.annotations.NullMarked;
