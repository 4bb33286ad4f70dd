/**
 * Describes a rule to a person: what it concludes, on what it rests, what its conditions ask in English, who reads its
 * result, and which cases show it.
 *
 * <p>The English is generated from the syntax of the conditions and the vocabulary of the pack: short sentences, one for
 * each condition or function of an accumulation, and every name in one form.
 */
@NullMarked
package dev.sherpa.rules.describe;

import org.jspecify.annotations.NullMarked;
