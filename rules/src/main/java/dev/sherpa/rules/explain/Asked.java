package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
import java.util.Set;

/**
 * What a pattern asks for of an item, a conclusion or a derived type.
 *
 * @param head what it asks
 * @param outcomes the outcomes that it would match; empty when any is, or they are not known beforehand
 */
record Asked(Head head, Set<String> outcomes) {}
