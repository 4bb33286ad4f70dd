/** What a changed fact costs: to tell what would be otherwise, many fact bases are evaluated that differ little. */
@NullMarked
package dev.sherpa.bench.whatif;

import org.jspecify.annotations.NullMarked;
