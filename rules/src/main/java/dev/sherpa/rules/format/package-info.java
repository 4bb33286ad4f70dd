/**
 * Lays out the DRL files of a pack: one layout, without options, which specs/rule-pack.md states.
 *
 * <p>Only white space changes. A file that cannot be read as DRL has no layout, and stays as it is.
 */
@NullMarked
package dev.sherpa.rules.format;

import org.jspecify.annotations.NullMarked;
