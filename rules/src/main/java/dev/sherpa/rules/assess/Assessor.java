package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Evaluates fact bases with rule packs. Holds no state; safe for use by several threads. */
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

    /** Evaluates a fact base, and writes its trace out when it is asked for; {@link EvaluationStopped} at a bound. */
    public Evaluation evaluate(RulePack pack, FactBase facts) {
        return new Evaluation(pack, facts, bounds);
    }

    /** Evaluates a fact base and writes its trace out; one that reaches a bound ends with {@link EvaluationStopped}. */
    public Assessment assess(RulePack pack, FactBase facts) {
        return evaluate(pack, facts).assessment();
    }

    /** Evaluates a fact base as {@link #assess} does, and keeps how derived facts came about. */
    public Traced trace(RulePack pack, FactBase facts) {
        Evaluation evaluation = evaluate(pack, facts);
        return new Traced(evaluation.assessment(), evaluation.explainer().derivations());
    }

    /** Evaluates a fact base, and returns the {@linkplain Evaluation#outcomes() outcomes} alone. */
    public Map<Head, String> outcomes(RulePack pack, FactBase facts) {
        return evaluate(pack, facts).outcomes();
    }

    /** Evaluates a fact base, and returns the facts that rules derive, by type, then by values. */
    public List<DerivedFact> derived(RulePack pack, FactBase facts) {
        return evaluate(pack, facts).objects().stream()
                .flatMap(object -> DerivedFact.of(object, pack).stream())
                .distinct()
                .sorted(DerivedFact.ORDER)
                .toList();
    }

    /** Returns every day that the rules of a pack can see when a fact base is evaluated, but for the as-of day itself. */
    public SortedSet<LocalDate> days(RulePack pack, FactBase facts) {
        return new WorkingMemory(pack, facts).days();
    }
}
