package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes packs whose clauses conclude otherwise, from what is compiled already. */
public final class ClauseVariants {

    private final RulePack pack;

    /** Makes packs from a pack. */
    public ClauseVariants(RulePack pack) {
        this.pack = pack;
    }

    /** Returns the pack with two clauses in each other's place. */
    public RulePack swapping(Rule one, Rule other) {
        List<CompilableRule> rules = new ArrayList<>(pack.compilable());
        Collections.swap(rules, indexOf(one), indexOf(other));
        return pack.with(rules);
    }

    /** Returns the pack with a clause that gives another outcome. */
    public RulePack giving(Rule clause, String outcome) {
        List<CompilableRule> rules = new ArrayList<>(pack.compilable());
        int index = indexOf(clause);
        CompilableRule rule = rules.get(index);
        rules.set(
                index,
                new CompilableRule(
                        clause.withOutcome(outcome),
                        rule.conditions(),
                        rule.conditionsLine(),
                        rule.consequence(),
                        rule.consequenceLine()));
        return pack.with(rules);
    }

    private int indexOf(Rule rule) {
        return pack.compilable().stream().map(CompilableRule::rule).toList().indexOf(rule);
    }
}
