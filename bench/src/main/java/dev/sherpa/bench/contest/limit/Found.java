package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Finding;

/**
 * A finding, with what its hash is taken over.
 *
 * @param finding the finding
 * @param grounds what it rests on
 * @param because what matched each condition
 */
record Found(Finding finding, Grounds grounds, Row[] because) {}
