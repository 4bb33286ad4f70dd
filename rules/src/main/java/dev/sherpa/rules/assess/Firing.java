package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Rule;
import java.util.Map;

/**
 * One way in which a rule matched.
 *
 * @param rule the rule
 * @param values what its bindings stood for, those that the engine added included
 */
record Firing(Rule rule, Map<String, Object> values) {}
