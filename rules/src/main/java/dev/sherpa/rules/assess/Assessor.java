package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

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

    /**
     * Evaluates a fact base, and tells nothing but the outcomes: in less than half the time.
     *
     * @return the status of every item and the value of every conclusion that has one, as {@link #assess} gives them, in
     *     the pack's order
     */
    public Map<Head, String> outcomes(RulePack pack, FactBase facts) {
        return within(pack, budget -> {
            Memory memory = memory(pack, facts);
            return outcomes(pack, facts, memory, budget).all();
        });
    }

    /** Evaluates a fact base, and returns the facts that rules derive, by type, then by values. */
    public List<DerivedFact> derived(RulePack pack, FactBase facts) {
        return within(pack, budget -> {
            Memory memory = memory(pack, facts);
            outcomes(pack, facts, memory, budget);
            return memory.objects().stream()
                    .flatMap(object -> DerivedFact.of(object, pack).stream())
                    .distinct()
                    .sorted(DerivedFact.ORDER)
                    .toList();
        });
    }

    /** Returns every day that the rules of a pack can see when a fact base is evaluated, but for the as-of day itself. */
    public SortedSet<LocalDate> days(RulePack pack, FactBase facts) {
        return new WorkingMemory(pack, facts).days();
    }

    /** Evaluates a fact base, and shows the evaluation before it goes; what is asked of it then is within its bounds. */
    <T> T evaluate(RulePack pack, FactBase facts, Function<Evaluation, T> look) {
        return within(pack, budget -> {
            Memory memory = memory(pack, facts);
            MatchedTrace trace = new MatchedTrace(pack, memory, budget);
            Explainer explainer = new Explainer(pack, trace, facts);
            Outcomes outcomes = new Outcomes(pack, explainer);
            run(pack, memory, trace, outcomes::conclude);
            return look.apply(new Evaluation(memory, budget, explainer, outcomes.assessment(facts)));
        });
    }

    private <T> T within(RulePack pack, Function<Budget, T> evaluation) {
        try (Budget budget = Budget.open(bounds)) {
            return evaluation.apply(budget);
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    private static BareOutcomes outcomes(RulePack pack, FactBase facts, Memory memory, Budget budget) {
        MatchedTrace trace = new MatchedTrace(pack, memory, budget);
        BareOutcomes outcomes = new BareOutcomes(pack, trace, facts.asOf());
        run(pack, memory, trace, outcomes::conclude);
        return outcomes;
    }

    private static Memory memory(RulePack pack, FactBase facts) {
        Memory memory = pack.memory();
        new WorkingMemory(pack, facts).objects().forEach(memory::insert);
        return memory;
    }

    private static void run(
            RulePack pack, Memory memory, MatchedTrace trace, Function<Head, Optional<Object>> conclude) {
        for (List<Head> level : pack.strata().levels()) {
            for (Head head : level) {
                if (head.kind() == Head.Kind.TYPE) {
                    trace.derive(head);
                } else {
                    conclude.apply(head).ifPresent(memory::insert);
                }
            }
        }
    }
}
