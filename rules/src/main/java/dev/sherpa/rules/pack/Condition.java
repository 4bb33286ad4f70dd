package dev.sherpa.rules.pack;

import java.util.List;

/**
 * A condition of a rule.
 *
 * @param text its source text
 * @param line the line on which it begins, from 1
 * @param captures the bindings that hold what matched it: one for a pattern, an accumulation or an {@code exists}, none
 *     for a condition that something is absent
 */
public record Condition(String text, int line, List<String> captures) {}
