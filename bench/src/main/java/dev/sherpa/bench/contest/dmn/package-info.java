/** The checklist as one DMN model, in the two engines that evaluate such models. */
@NullMarked
package dev.sherpa.bench.contest.dmn;

import org.jspecify.annotations.NullMarked;
