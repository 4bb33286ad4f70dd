/** How long it takes from the start of the process to the first verdict, beside an application that does nothing. */
@NullMarked
package dev.sherpa.bench.startup;

import org.jspecify.annotations.NullMarked;
