package dev.sherpa.rules.explain;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kept items and conclusions of a pack from better outcomes.
 *
 * <p>Drools judges: what is asked is compiled beside the rules that it needs, when it is first asked for, and evaluated with
 * the standard bounds. Of a pack for which that is more than a bound allows, only what a question needs is compiled, as much
 * as may be: heads in the order asked, each with what it reads. An answer for which that is not enough is partial. Safe for use
 * by several threads.
 */
public final class NearMissExplainer {

    private final RulePack pack;
    private final Bounds bounds;
    private final CompileBound most;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable CompiledQuestions compiled;

    /** Creates an explainer of a pack. */
    public NearMissExplainer(RulePack pack) {
        this(pack, Bounds.STANDARD, CompileBound.STANDARD);
    }

    /** Creates an explainer that lets every evaluation do so much, and compiles so much for a question. */
    NearMissExplainer(RulePack pack, Bounds bounds, CompileBound most) {
        this.pack = pack;
        this.bounds = bounds;
        this.most = most;
    }

    /**
     * Returns what kept items and conclusions, and what they read, from better outcomes on a fact base; an {@link
     * dev.sherpa.rules.assess.EvaluationStopped} when there is no assessment of it either, an {@link
     * IllegalArgumentException} for what the pack does not have.
     */
    public NearMisses explain(FactBase facts, List<Head> heads) {
        heads.forEach(this::check);
        CompiledQuestions ready = ready(heads);
        try {
            return ready.explain(facts, heads, bounds);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Returns what answers a question, and holds the lock for reading; what was compiled for another one goes first. */
    private CompiledQuestions ready(List<Head> heads) {
        lock.readLock().lock();
        CompiledQuestions known = compiled;
        if (known != null && known.areAbout(heads)) {
            return known;
        }
        lock.readLock().unlock();
        lock.writeLock().lock();
        try {
            CompiledQuestions ready = compiled;
            if (ready == null || !ready.areAbout(heads)) {
                compiled = null;
                ready = CompiledQuestions.compile(pack, heads, most);
                compiled = ready;
            }
            lock.readLock().lock();
            return ready;
        } finally {
            lock.writeLock().unlock();
        }
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
