/** The application: starts everything, and provides what all packages share. */
@NullMarked
package dev.sherpa;

import org.jspecify.annotations.NullMarked;
