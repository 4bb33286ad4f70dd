package dev.sherpa.rules.assess;

import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Budget;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches the rules of a pack, each when it is asked for, against the objects of one evaluation. */
final class MatchedTrace implements Trace {

    private final RulePack pack;
    private final Memory memory;
    private final Budget budget;
    private final Map<Object, Firing> derivedBy = new IdentityHashMap<>();

    MatchedTrace(RulePack pack, Memory memory, Budget budget) {
        this.pack = pack;
        this.memory = memory;
        this.budget = budget;
    }

    @Override
    public List<Firing> of(CompiledRule clause) {
        List<Firing> firings = new ArrayList<>(1);
        clause.hold(memory, budget, match -> {
            budget.finding(clause.rule().key());
            firings.add(Firing.of(clause, match));
        });
        return firings;
    }

    @Override
    public @Nullable Firing derivationOf(Object fact) {
        return derivedBy.get(fact);
    }

    /** Adds to the memory what the rules of a type derive. */
    void derive(Head type) {
        for (CompiledRule rule : pack.compiled(type)) {
            rule.hold(memory, budget, match -> {
                budget.derived(rule.rule().key());
                Firing firing = Firing.of(rule, match);
                rule.matcher().derive(match, fact -> {
                    derivedBy.put(fact, firing);
                    memory.insert(fact);
                });
            });
        }
    }
}
