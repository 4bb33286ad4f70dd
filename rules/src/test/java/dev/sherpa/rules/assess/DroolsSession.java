package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Evaluates a pack in a Drools session, with Drools' own network and agenda: what the engine's matching is held against. */
final class DroolsSession extends DefaultRuleRuntimeEventListener implements AgendaFilter, Trace {

    private final RulePack pack;
    private final Map<String, List<Firing>> byKey = new HashMap<>();
    private final Map<Object, Firing> derivedBy = new IdentityHashMap<>();
    private @Nullable Firing current;

    private DroolsSession(RulePack pack) {
        this.pack = pack;
    }

    static Assessment assess(RulePack pack, FactBase facts) {
        DroolsSession trace = new DroolsSession(pack);
        Explainer explainer = new Explainer(pack, trace, facts);
        Outcomes outcomes = new Outcomes(pack, trace, facts.asOf());
        KieSession session = pack.base().newKieSession();
        try (Budget budget = Budget.open(Bounds.STANDARD)) {
            new WorkingMemory(pack, facts).objects().forEach(session::insert);
            session.addEventListener(trace);
            List<List<Head>> levels = pack.strata().levels();
            for (int level = 0; level < levels.size(); level++) {
                session.getAgenda().getAgendaGroup(RulePack.group(level)).setFocus();
                session.fireAllRules(trace);
                List<Head> heads = levels.get(level);
                pack.order().stream()
                        .filter(each -> each.head().kind() != Head.Kind.TYPE && heads.contains(each.head()))
                        .map(outcomes::conclude)
                        .filter(Objects::nonNull)
                        .forEach(session::insert);
            }
            return new AssessmentWriter(pack, facts, outcomes, explainer).write();
        } finally {
            session.dispose();
        }
    }

    @Override
    public List<Firing> of(CompiledRule clause) {
        return byKey.getOrDefault(clause.rule().key(), List.of());
    }

    @Override
    public @Nullable Firing derivationOf(Object fact) {
        return derivedBy.get(fact);
    }

    @Override
    public boolean accept(Match match) {
        CompiledRule compiled = pack.compiled(match.getRule().getName());
        Rule rule = compiled.rule();
        if (rule.needed().stream().map(match::getDeclarationValue).anyMatch(Objects::isNull)) {
            return false;
        }
        Firing firing = new Firing(
                compiled, rule.kept().stream().map(match::getDeclarationValue).toArray());
        byKey.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(firing);
        current = firing;
        return !rule.isClause();
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null) {
            derivedBy.put(event.getObject(), Objects.requireNonNull(current));
        }
    }
}
