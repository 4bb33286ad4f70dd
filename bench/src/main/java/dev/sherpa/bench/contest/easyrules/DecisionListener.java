package dev.sherpa.bench.contest.easyrules;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.RuleListener;

/** Records each rule that applied, with what made it apply. */
final class DecisionListener implements RuleListener {

    @Override
    public void onSuccess(Rule rule, Facts facts) {
        Checklist checklist = facts.get("checklist");
        checklist.record(rule.getName());
    }
}
