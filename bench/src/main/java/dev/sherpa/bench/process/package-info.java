/** Processes that the bench starts and ends: other JVMs, the packaged service, a database. All listen on loopback only. */
@NullMarked
package dev.sherpa.bench.process;

import org.jspecify.annotations.NullMarked;
