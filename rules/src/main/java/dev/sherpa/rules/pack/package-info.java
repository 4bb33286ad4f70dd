/**
 * Rule packs: reading a pack's folder, checking and compiling it, its vocabulary, parameters, sources and calendar.
 *
 * <p>{@code RulePack} is what the rest of the house sees. The language is specified in specs/rule-pack.md; every problem
 * of a pack is reported at once, each with its file and line.
 */
@NullMarked
package dev.sherpa.rules.pack;

import org.jspecify.annotations.NullMarked;
