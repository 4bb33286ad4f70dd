/**
 * The rule packs that run: {@link dev.sherpa.pack.RulePacks} loads them as the service starts, from the class path and
 * from configured folders.
 */
@NullMarked
package dev.sherpa.pack;

import org.jspecify.annotations.NullMarked;
