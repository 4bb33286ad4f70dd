package dev.sherpa.rules.pack;

import java.util.List;

/**
 * A rule with its patterns as their author wrote them.
 *
 * @param rule the rule
 * @param patterns its patterns, in order; those of an accumulation, a {@code forall} or a {@code not} among them
 * @param consequence its consequence; empty for a clause
 */
public record RuleSyntax(Rule rule, List<PatternSyntax> patterns, String consequence) {}
