package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.HeadRules;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fact base evaluated with a pack: it has its outcomes, and what its trace takes is done when the trace is asked for.
 *
 * <p>Evaluates stratum by stratum: the facts that rules derive and the outcomes of a stratum are all there before the next one
 * begins. What a rule reads is of earlier strata, and nothing evaluated changes later, so that a rule matches afterwards as it
 * would have in its own stratum; so clauses after the first that holds are matched for the trace alone.
 *
 * <p>Of one thread at a time, and only while the pack is open. Whatever is asked of it counts towards its bounds; after
 * {@link EvaluationStopped} nothing more can be asked.
 */
public final class Evaluation {

    private final RulePack pack;
    private final FactBase facts;
    private final Memory memory;
    private final MatchedTrace trace;
    private final Outcomes outcomes;
    private final Explainer explainer;
    private final Budget budget;
    private @Nullable Assessment assessment;

    Evaluation(RulePack pack, FactBase facts, Bounds bounds) {
        this.pack = pack;
        this.facts = facts;
        this.memory = pack.memory();
        this.trace = new MatchedTrace(pack, memory);
        this.outcomes = new Outcomes(pack, trace, facts.asOf());
        this.explainer = new Explainer(pack, trace, facts);
        try (Budget open = Budget.open(bounds)) {
            this.budget = open;
            evaluate();
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    /**
     * Returns the status of every item and the value of every conclusion that has one, in the pack's order, items first: those
     * of the assessment.
     */
    public Map<Head, String> outcomes() {
        return outcomes.all();
    }

    /** Returns the assessment, whose trace is written out when it is first asked for. */
    public Assessment assessment() {
        Assessment written = assessment;
        if (written == null) {
            written = within(() -> new AssessmentWriter(pack, facts, outcomes, explainer).write());
            assessment = written;
        }
        return written;
    }

    /** Returns the objects that rules matched, those that they derived included. */
    List<Object> objects() {
        return memory.objects();
    }

    /** Returns the memory, against which further rules can be matched. */
    Memory memory() {
        return memory;
    }

    Explainer explainer() {
        return explainer;
    }

    /** Does more within its bounds. */
    <T> T within(Supplier<T> more) {
        try (Budget.Scope open = budget.resume()) {
            return more.get();
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    private void evaluate() {
        new WorkingMemory(pack, facts).objects().forEach(memory::insert);
        for (HeadRules each : pack.order()) {
            if (each.head().kind() == Head.Kind.TYPE) {
                trace.derive(each.rules());
            } else {
                Object concluded = outcomes.conclude(each);
                if (concluded != null) {
                    memory.insert(concluded);
                }
            }
        }
    }
}
