/**
 * Checks a rule pack as its author sees it: everything that is wrong, and what is allowed but probably not meant.
 *
 * <p>A lint is one class with one code, and a page {@code specs/lints/<code>.md} says what to avoid, what to prefer and
 * why. Lints look at packs without errors only; what they find is a warning, and the pack loads all the same.
 */
@NullMarked
package dev.sherpa.rules.lint;

import org.jspecify.annotations.NullMarked;
