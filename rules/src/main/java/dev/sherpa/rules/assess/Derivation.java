package dev.sherpa.rules.assess;

import java.util.List;

/**
 * How a derived fact came about.
 *
 * @param rule the rule that derived it
 * @param because each condition with what matched it, in the order of the source
 */
public record Derivation(Finding.RuleReference rule, List<Finding.Because> because) {}
