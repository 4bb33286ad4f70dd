package dev.sherpa.rules.assess;

import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Budget;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches rules, each once, when it is asked for, against the objects of one evaluation. */
final class MatchedTrace implements Trace {

    private final Memory memory;
    private final @Nullable List<Firing>[] known;
    private final Map<Object, Firing> derivedBy = new IdentityHashMap<>();

    /** Matches the rules of a pack against a memory of it. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    MatchedTrace(RulePack pack, Memory memory) {
        this.memory = memory;
        this.known = new @Nullable List[pack.compiled().size()];
    }

    @Override
    public List<Firing> of(CompiledRule clause) {
        List<Firing> firings = known[clause.number()];
        if (firings == null) {
            firings = matched(clause);
            known[clause.number()] = firings;
        }
        return firings;
    }

    private List<Firing> matched(CompiledRule clause) {
        Budget budget = Budget.ofThread();
        List<Firing> firings = new ArrayList<>(1);
        clause.hold(memory, budget, match -> {
            budget.finding(clause.matcher().name());
            firings.add(Firing.of(clause, match));
        });
        return firings;
    }

    @Override
    public @Nullable Firing derivationOf(Object fact) {
        return derivedBy.get(fact);
    }

    /** Adds to the memory what rules derive. */
    void derive(List<CompiledRule> rules) {
        Budget budget = Budget.ofThread();
        for (CompiledRule rule : rules) {
            rule.hold(memory, budget, match -> {
                budget.derived(rule.matcher().name());
                Firing firing = Firing.of(rule, match);
                rule.matcher().derive(match, fact -> {
                    derivedBy.put(fact, firing);
                    memory.insert(fact);
                });
            });
        }
    }
}
