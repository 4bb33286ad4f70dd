/** Drools as its documentation shows it. */
@NullMarked
package dev.sherpa.bench.contest.drools;

import org.jspecify.annotations.NullMarked;
