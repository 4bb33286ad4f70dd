package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.util.List;
import java.util.function.Function;
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
        return evaluate(pack, facts, Evaluation::assessment);
    }

    /** Evaluates a fact base as {@link #assess} does, and keeps how derived facts came about. */
    public Traced trace(RulePack pack, FactBase facts) {
        return evaluate(
                pack,
                facts,
                evaluation -> new Traced(
                        evaluation.assessment(), evaluation.explainer().derivations()));
    }

    /** Evaluates a fact base, and shows the evaluation before it goes; what is asked of it then is within its bounds. */
    <T> T evaluate(RulePack pack, FactBase facts, Function<Evaluation, T> look) {
        try (Budget budget = Budget.open(bounds)) {
            return evaluate(pack, facts, budget, look);
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    private static <T> T evaluate(RulePack pack, FactBase facts, Budget budget, Function<Evaluation, T> look) {
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
            return look.apply(new Evaluation(session, explainer, outcomes.assessment(facts)));
        } finally {
            session.dispose();
        }
    }
}
