/**
 * What the engine provides to the rules of any pack: the facts that they can match, the functions that they can call, and
 * the functions that they can accumulate with.
 *
 * <p>These classes are public because the classes that Drools generates from a pack refer to them. The names, attributes
 * and meanings are those of specs/rule-pack.md, section 5.
 */
@NullMarked
package dev.sherpa.rules.provided;

import org.jspecify.annotations.NullMarked;
