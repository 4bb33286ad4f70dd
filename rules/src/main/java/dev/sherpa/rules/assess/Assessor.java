package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/**
 * Evaluates fact bases with rule packs.
 *
 * <p>Evaluates stratum by stratum: the rules of a stratum all fire before any item or conclusion of it gets its outcome,
 * and only then does the next stratum begin. Holds no state; safe for use by several threads.
 */
public final class Assessor {

    /** Evaluates a fact base. */
    public Assessment assess(RulePack pack, FactBase facts) {
        return assess(pack, facts, evaluated -> {});
    }

    /** Evaluates a fact base, and shows what was evaluated before it goes. */
    Assessment assess(RulePack pack, FactBase facts, Consumer<KieSession> afterwards) {
        KieSession session = pack.compiled().newKieSession();
        try {
            Trace trace = new Trace(pack);
            new WorkingMemory(pack, facts).objects().forEach(session::insert);
            session.addEventListener(trace);
            Outcomes outcomes = new Outcomes(pack, new Explainer(pack, trace, facts));
            List<List<Head>> levels = pack.strata().levels();
            for (int level = 0; level < levels.size(); level++) {
                session.getAgenda().getAgendaGroup(RulePack.group(level)).setFocus();
                session.fireAllRules(trace);
                outcomes.conclude(levels.get(level)).forEach(session::insert);
            }
            afterwards.accept(session);
            return outcomes.assessment(facts);
        } finally {
            session.dispose();
        }
    }
}
