/**
 * Answers what a reader asks of a stored assessment: why, in which sentences, whether they still hold, and whether it can be
 * repeated.
 *
 * <p>An assessment is evaluated anew for it, with the version and the facts that it was made with.
 */
@NullMarked
package dev.sherpa.explanation;

import org.jspecify.annotations.NullMarked;
