/**
 * Repairs: what it would take. {@code Repairs} finds the smallest sets of changes to facts that bring an item or conclusion to
 * an outcome, each proved by evaluating it.
 *
 * <p>One change is one fact added, withdrawn, or changed in any of its attributes. The rules of the item or conclusion are cut
 * out of the compiled pack and evaluated on candidates: values around the bars that its constraints compare with, constants,
 * flags, and values of other facts. Values that no constraint tells apart are one candidate. The search is bounded by counts,
 * never by the clock: the same question has the same answer every time.
 */
@NullMarked
package dev.sherpa.rules.repair;

import org.jspecify.annotations.NullMarked;
