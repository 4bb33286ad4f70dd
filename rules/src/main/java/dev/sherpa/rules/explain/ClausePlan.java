package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RuleText.Form;
import java.util.List;

/**
 * A rule, condition by condition.
 *
 * @param rule the rule
 * @param conditions its conditions, in order
 */
record ClausePlan(Rule rule, List<ConditionPlan> conditions) {

    boolean accumulates() {
        return conditions.stream().anyMatch(condition -> condition.form() == Form.ACCUMULATE);
    }
}
