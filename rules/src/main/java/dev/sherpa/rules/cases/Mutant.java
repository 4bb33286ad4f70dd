package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Rule;

/**
 * A change of a rule that some case should notice.
 *
 * @param operator how it is changed
 * @param rule the rule
 * @param line the line that is changed, from 1
 * @param original the text that is changed, on one line
 * @param mutated the text that stands in its place, on one line; empty where nothing does
 */
public record Mutant(Operator operator, Rule rule, int line, String original, String mutated) {}
