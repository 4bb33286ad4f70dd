package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Observer;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledVariants;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kept items and conclusions of a pack from better outcomes.
 *
 * <p>Drools judges: what is asked is compiled beside the pack, when it is first asked for, and evaluated with the standard
 * bounds. Safe for use by several threads; to be closed when none of them uses it any more.
 */
public final class NearMissExplainer implements AutoCloseable {

    private final RulePack pack;
    private final Bounds bounds;
    private @Nullable Compiled compiled;
    private boolean closed;

    private record Compiled(
            CompiledVariants variants, RulePack observing, Set<String> keys, Map<Head, List<ClausePlan>> plans) {}

    /** Creates an explainer of a pack, which stays open as long. */
    public NearMissExplainer(RulePack pack) {
        this(pack, Bounds.STANDARD);
    }

    /** Creates an explainer that lets every evaluation do so much. */
    NearMissExplainer(RulePack pack, Bounds bounds) {
        this.pack = pack;
        this.bounds = bounds;
    }

    /**
     * Returns what kept items and conclusions, and what they read, from better outcomes on a fact base; an {@link
     * dev.sherpa.rules.assess.EvaluationStopped} when there is no assessment of it either, an {@link
     * IllegalArgumentException} for what the pack does not have.
     */
    public NearMisses explain(FactBase facts, List<Head> heads) {
        heads.forEach(this::check);
        Compiled ready = compiled();
        return Observer.look(ready.observing(), facts, bounds, observation -> {
            Answers answers = new Answers(ready.observing(), ready.keys(), observation);
            Values values = new Values(ready.observing(), facts.asOf());
            Ranking ranking = new Ranking(pack, observation.assessment());
            return new Inquiry(ready.plans(), answers, values, ranking).of(heads);
        });
    }

    /** Lets go of what was compiled; nothing can be explained afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        if (compiled != null) {
            compiled.variants().close();
            compiled = null;
        }
    }

    private synchronized Compiled compiled() {
        if (closed) {
            throw new IllegalStateException(
                    "The explainer of " + pack.definition().id() + " is closed");
        }
        Compiled ready = compiled;
        if (ready == null) {
            Questions questions = new Questions();
            Map<Head, List<ClausePlan>> plans = pack.texts().stream()
                    .map(text -> Planner.plan(text, pack, questions))
                    .collect(Collectors.groupingBy(plan -> plan.rule().head()));
            CompiledVariants variants = CompiledVariants.compile(pack, questions.variants());
            RulePack observing = variants.observingApart();
            Set<String> keys = observing.rules().stream().map(Rule::key).collect(Collectors.toUnmodifiableSet());
            ready = new Compiled(variants, observing, keys, plans);
            compiled = ready;
        }
        return ready;
    }

    private void check(Head head) {
        boolean known =
                switch (head.kind()) {
                    case ITEM -> pack.definition().item(head.name()).isPresent();
                    case CONCLUSION -> pack.definition().conclusion(head.name()).isPresent();
                    case TYPE ->
                        pack.vocabulary()
                                .type(head.name())
                                .filter(type -> !type.submitted())
                                .isPresent();
                };
        if (!known) {
            throw new IllegalArgumentException("The pack " + pack.definition().id() + " has no " + head);
        }
    }
}
