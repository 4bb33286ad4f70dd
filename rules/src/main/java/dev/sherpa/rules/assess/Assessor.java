package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/**
 * Evaluates fact bases with rule packs.
 *
 * <p>Evaluates stratum by stratum: the rules of a stratum all fire before any item or conclusion of it gets its outcome,
 * and only then does the next stratum begin. Holds no state; safe for use by several threads.
 */
public final class Assessor {

    private final Bounds bounds;

    /** Creates an assessor with the standard bounds. */
    public Assessor() {
        this(Bounds.STANDARD);
    }

    /** Creates an assessor that lets every evaluation do so much. */
    public Assessor(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Evaluates a fact base; one that reaches a bound ends with {@link EvaluationStopped}. */
    public Assessment assess(RulePack pack, FactBase facts) {
        return assess(pack, facts, evaluated -> {});
    }

    /** Evaluates a fact base as {@link #assess} does, and keeps how derived facts came about. */
    public Traced trace(RulePack pack, FactBase facts) {
        Map<Match, Derivation> derivations = new IdentityHashMap<>();
        Assessment assessment = assess(
                pack,
                facts,
                evaluated -> derivations.putAll(evaluated.explainer().derivations()));
        return new Traced(assessment, derivations);
    }

    /** Evaluates a fact base, and shows what was evaluated before it goes. */
    Assessment assess(RulePack pack, FactBase facts, Consumer<Evaluated> afterwards) {
        try (Budget budget = Budget.open(bounds)) {
            return assess(pack, facts, budget, afterwards);
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    private static Assessment assess(RulePack pack, FactBase facts, Budget budget, Consumer<Evaluated> afterwards) {
        KieSession session = pack.compiled().newKieSession();
        try {
            Trace trace = new Trace(pack, budget);
            new WorkingMemory(pack, facts).objects().forEach(session::insert);
            session.addEventListener(trace);
            Explainer explainer = new Explainer(pack, trace, facts);
            Outcomes outcomes = new Outcomes(pack, explainer);
            List<List<Head>> levels = pack.strata().levels();
            for (int level = 0; level < levels.size(); level++) {
                session.getAgenda().getAgendaGroup(RulePack.group(level)).setFocus();
                session.fireAllRules(trace);
                outcomes.conclude(levels.get(level)).forEach(session::insert);
            }
            afterwards.accept(new Evaluated(session, explainer));
            return outcomes.assessment(facts);
        } finally {
            session.dispose();
        }
    }

    /**
     * What was evaluated, before it goes.
     *
     * @param session the session, whose rules have fired
     * @param explainer what tells how they did
     */
    record Evaluated(KieSession session, Explainer explainer) {}
}
