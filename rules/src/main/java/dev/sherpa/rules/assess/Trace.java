package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Budget;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Records which rules fire with what, and which firing derived which fact.
 *
 * <p>Drools asks its filter right before a match fires, which costs less than the events around a firing.
 */
final class Trace extends DefaultRuleRuntimeEventListener implements AgendaFilter {

    private final RulePack pack;
    private final Budget budget;
    private final Map<Rule, List<Firing>> byClause = new IdentityHashMap<>();
    private final Map<Object, Firing> derivedBy = new IdentityHashMap<>();
    private @Nullable Firing current;

    Trace(RulePack pack, Budget budget) {
        this.pack = pack;
        this.budget = budget;
    }

    /** Returns the firings of a clause, in the order in which they happened. */
    List<Firing> of(Rule clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** Returns the firing that derived a fact; null for a fact that was given. */
    @Nullable
    Firing derivationOf(Object fact) {
        return derivedBy.get(fact);
    }

    /**
     * Records a match if everything that its rule needs has a value, and lets it pass if the rule derives something.
     *
     * <p>A clause has nothing to execute: what it concludes stands in its annotations.
     */
    @Override
    public boolean accept(Match match) {
        Rule rule = pack.rule(match.getRule().getName());
        for (String binding : rule.needed()) {
            if (match.getDeclarationValue(binding) == null) {
                return false;
            }
        }
        Firing firing = new Firing(rule, match);
        if (rule.isClause()) {
            budget.finding(rule.key());
            byClause.computeIfAbsent(rule, clause -> new ArrayList<>(1)).add(firing);
            return false;
        }
        budget.derived(rule.key());
        current = firing;
        return true;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (current != null && event.getRule() != null) {
            derivedBy.put(event.getObject(), current);
        }
    }
}
