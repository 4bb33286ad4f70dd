package dev.sherpa.rules.repair;

import dev.sherpa.rules.assess.PartAssessor;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates many variations of a fact base for outcomes alone: each item and conclusion once for all variations that its rules
 * cannot tell apart.
 *
 * <p>Of the thread that makes it, which closes it; in other threads of their own, others. The pack has to stay open.
 */
public final class Sweep implements AutoCloseable {

    /** After how many variations everything known is forgotten, so that it does not grow. */
    private static final int VARIATIONS_REMEMBERED = 100_000;

    private final RulePack pack;
    private final World world;
    private final List<Stage> stages;
    private final int variationsRemembered;
    private PartAssessor assessor;
    private Cone cone;
    private int left;

    /**
     * Begins a sweep.
     *
     * @param visible the visible facts as of the day, in the order in which they count as recorded
     * @param asOf the day
     */
    public Sweep(RulePack pack, List<Fact> visible, LocalDate asOf) {
        this(pack, visible, asOf, VARIATIONS_REMEMBERED);
    }

    /** Begins a sweep that forgets after so many variations. */
    Sweep(RulePack pack, List<Fact> visible, LocalDate asOf, int variationsRemembered) {
        this.pack = pack;
        this.variationsRemembered = variationsRemembered;
        this.left = variationsRemembered;
        this.world = new World(pack, visible, asOf);
        Stages cut = new Stages(pack);
        Set<Stage> all = new LinkedHashSet<>();
        pack.definition().heads().forEach(head -> all.addAll(cut.cone(head)));
        this.stages = List.copyOf(all);
        this.assessor = new PartAssessor(pack, asOf);
        this.cone = new Cone(pack, world, assessor, stages);
    }

    /**
     * Returns the outcomes with other facts.
     *
     * @param instead legal facts, at most one on each type and subject: each counts instead of whatever is visible there
     * @return the status of every item and the value of every conclusion that has one
     * @throws dev.sherpa.rules.assess.EvaluationStopped if the evaluation reaches a bound; those before do not count
     */
    public Map<Head, String> outcomes(Collection<Fact> instead) {
        if (left == 0) {
            forget();
        }
        left--;
        assessor.renew();
        Map<Topic, Optional<CurrentFact>> changed = new HashMap<>();
        for (Fact fact : instead) {
            changed.put(Topic.of(fact), Optional.of(CurrentFact.alone(fact)));
        }
        return cone.outcomes(changed);
    }

    private void forget() {
        assessor.close();
        assessor = new PartAssessor(pack, world.asOf());
        cone = new Cone(pack, world, assessor, stages);
        left = variationsRemembered;
    }

    /** Returns how many evaluations are remembered. */
    int known() {
        return cone.known();
    }

    @Override
    public void close() {
        assessor.close();
    }
}
