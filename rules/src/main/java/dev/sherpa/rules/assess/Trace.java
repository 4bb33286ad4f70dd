package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Records which rules fired with what, and which firing derived which fact. */
final class Trace {

    private final RulePack pack;
    private final Map<Head, List<Firing>> byHead = new HashMap<>();
    private final Map<Object, Firing> derivedBy = new IdentityHashMap<>();
    private @Nullable Firing current;

    Trace(RulePack pack) {
        this.pack = pack;
    }

    /** Returns the firings of the clauses of an item or conclusion, in the order in which they happened. */
    List<Firing> of(Head head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** Returns the firing that derived a fact; null for a fact that was given. */
    @Nullable
    Firing derivationOf(Object fact) {
        return derivedBy.get(fact);
    }

    /** Lets a match pass only if everything that its rule needs has a value. */
    AgendaFilter complete() {
        return match -> pack.rule(match.getRule().getName()).needed().stream()
                .allMatch(binding -> match.getDeclarationValue(binding) != null);
    }

    AgendaEventListener firings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = firing(event.getMatch());
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                current = null;
            }
        };
    }

    RuleRuntimeEventListener derivations() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (current != null) {
                    derivedBy.put(event.getObject(), current);
                }
            }
        };
    }

    private Firing firing(Match match) {
        Rule rule = pack.rule(match.getRule().getName());
        Firing firing = new Firing(rule, match);
        if (rule.isClause()) {
            byHead.computeIfAbsent(rule.head(), head -> new ArrayList<>()).add(firing);
        }
        return firing;
    }
}
