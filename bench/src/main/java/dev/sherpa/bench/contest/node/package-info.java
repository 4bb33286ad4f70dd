/** The contest under Node: engines of the JavaScript world, each in a process of its own, and the checklist by hand in JavaScript. */
@NullMarked
package dev.sherpa.bench.contest.node;

import org.jspecify.annotations.NullMarked;
