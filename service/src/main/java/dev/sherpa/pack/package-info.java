/**
 * The rule packs that run: {@link dev.sherpa.pack.RulePacks} loads them as the service starts, from the class path and
 * from configured folders, and opens the dossiers that they bring along.
 */
@NullMarked
package dev.sherpa.pack;

import org.jspecify.annotations.NullMarked;
