/** The contest: the same checklist over the same fact bases, in Sherpa, in other engines, and by hand. */
@NullMarked
package dev.sherpa.bench.contest;

import org.jspecify.annotations.NullMarked;
