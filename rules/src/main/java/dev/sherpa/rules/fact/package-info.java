/**
 * Facts and the fact base: what is visible on a day, which fact is current, how facts merge, and where sources conflict.
 *
 * <p>Plain values without any knowledge of rules. The conventions are those of specs/rule-pack.md, section 1.
 */
@NullMarked
package dev.sherpa.rules.fact;

import org.jspecify.annotations.NullMarked;
