/**
 * The cases of a pack: runs them and tells every difference between what was expected and what came out.
 */
@NullMarked
package dev.sherpa.rules.cases;

import org.jspecify.annotations.NullMarked;
