/** How time and memory grow: with facts, with rules, with versions of a pack, with what is stored. */
@NullMarked
package dev.sherpa.bench.growth;

import org.jspecify.annotations.NullMarked;
