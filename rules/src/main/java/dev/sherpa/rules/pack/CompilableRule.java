package dev.sherpa.rules.pack;

/**
 * A rule with the text that is compiled for it.
 *
 * @param rule the rule
 * @param conditions its conditions, rewritten so that what matches can be told
 * @param conditionsLine the line on which they begin
 * @param consequence its consequence; empty for a clause
 * @param consequenceLine the line on which it begins
 */
record CompilableRule(Rule rule, String conditions, int conditionsLine, String consequence, int consequenceLine) {}
