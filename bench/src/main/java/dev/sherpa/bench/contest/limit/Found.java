package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Finding;

/**
 * A finding.
 *
 * @param finding the finding
 * @param grounds what it rests on
 */
record Found(Finding finding, Grounds grounds) {}
