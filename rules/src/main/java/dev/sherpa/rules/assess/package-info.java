/**
 * Evaluates a fact base with a rule pack: {@code Assessor} yields an {@code Assessment} with every finding, what made it
 * hold, and a hash of the content. Underneath, an {@code Evaluation} has the outcomes at once, and writes out its trace when it
 * is asked for (decision 0019).
 *
 * <p>The same fact base and the same pack version give the same content hash: in another process, on another JDK, with
 * facts and files in another order.
 */
@NullMarked
package dev.sherpa.rules.assess;

import org.jspecify.annotations.NullMarked;
