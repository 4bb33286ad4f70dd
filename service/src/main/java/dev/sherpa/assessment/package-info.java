/**
 * Assessments of dossiers: evaluated once, stored as the document that the API serves, and never changed.
 *
 * <p>{@link dev.sherpa.assessment.Assessments} assesses and finds them; {@link dev.sherpa.assessment.Effects} says what a
 * write changed.
 */
@NullMarked
package dev.sherpa.assessment;

import org.jspecify.annotations.NullMarked;
