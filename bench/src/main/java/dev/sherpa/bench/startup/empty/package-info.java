/** An application that does nothing, with the starters of the service. Never part of the bench's own processes. */
@NullMarked
package dev.sherpa.bench.startup.empty;

import org.jspecify.annotations.NullMarked;
