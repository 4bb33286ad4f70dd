package dev.sherpa.rules.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item, conclusion or derived type with the rules that make it what it is.
 *
 * @param head what it is
 * @param item the item; null for anything else
 * @param rules its compiled rules; clauses in order
 */
public record HeadRules(Head head, @Nullable ItemDefinition item, List<CompiledRule> rules) {}
