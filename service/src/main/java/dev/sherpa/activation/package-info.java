/**
 * Switching versions of rule packs on: what a version would change for every dossier, and its activation by whoever has
 * accepted that.
 */
@NullMarked
package dev.sherpa.activation;

import org.jspecify.annotations.NullMarked;
