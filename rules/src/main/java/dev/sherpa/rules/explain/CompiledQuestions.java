package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Observer;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledVariants;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackSlices;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of Drools to explain a pack, or some of it, compiled with the rules that it needs. */
final class CompiledQuestions {

    private final RulePack pack;
    private final QuestionPlan plan;
    private final @Nullable List<Head> heads;
    private final CompileBound bound;
    private final RulePack observing;
    private final Set<String> keys;

    private CompiledQuestions(RulePack pack, QuestionPlan plan, @Nullable List<Head> heads, CompileBound bound) {
        this.pack = pack;
        this.plan = plan;
        this.heads = heads;
        this.bound = bound;
        this.observing = CompiledVariants.compile(new PackSlices(pack).of(plan.evaluated()), plan.variants())
                .observing();
        this.keys = observing.rules().stream().map(Rule::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Compiles what is asked about all of a pack if the bound allows it, else as much as it allows of what heads need. */
    static CompiledQuestions compile(RulePack pack, List<Head> heads, CompileBound bound) {
        QuestionPlan all = QuestionPlan.of(pack, pack.definition().heads(), bound);
        return !all.isCut() && all.evaluated().containsAll(heads)
                ? new CompiledQuestions(pack, all, null, bound)
                : new CompiledQuestions(pack, QuestionPlan.of(pack, heads, bound), List.copyOf(heads), bound);
    }

    /** Tells whether they are those about heads. */
    boolean areAbout(List<Head> asked) {
        return heads == null ? plan.evaluated().containsAll(asked) : heads.equals(asked);
    }

    /** Explains heads on a fact base. */
    NearMisses explain(FactBase facts, List<Head> asked, Bounds bounds) {
        return Observer.look(observing, facts, bounds, observation -> {
            Answers answers = new Answers(observing, keys, observation);
            Values values = new Values(observing, facts.asOf());
            // What is not planned for is not evaluated here, and has an outcome all the same.
            Ranking ranking = new Ranking(
                    pack, plan.isCut() ? new Assessor(bounds).assess(pack, facts) : observation.assessment());
            return new Inquiry(plan, bound.toString(), answers, values, ranking).of(asked);
        });
    }
}
