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
 * <p>Of one thread; in others, others. The pack has to stay open.
 */
public final class Sweep {

    /** How many evaluations, facts and topics are remembered before everything is forgotten: some 50 MB at most. */
    private static final int MOST_REMEMBERED = 100_000;

    private final RulePack pack;
    private final World world;
    private final List<Stage> stages;
    private final int mostRemembered;
    private Cone cone;

    /**
     * Begins a sweep.
     *
     * @param visible the visible facts as of the day, in the order in which they count as recorded
     * @param asOf the day
     * @throws dev.sherpa.rules.assess.EvaluationStopped if the evaluation of the facts as they are reaches a bound
     */
    public Sweep(RulePack pack, List<Fact> visible, LocalDate asOf) {
        this(pack, visible, asOf, MOST_REMEMBERED);
    }

    Sweep(RulePack pack, List<Fact> visible, LocalDate asOf, int mostRemembered) {
        this.pack = pack;
        this.world = new World(pack, visible, asOf);
        Stages cut = new Stages(pack);
        Set<Stage> all = new LinkedHashSet<>();
        pack.definition().heads().forEach(head -> all.addAll(cut.cone(head)));
        this.stages = List.copyOf(all);
        this.mostRemembered = mostRemembered;
        this.cone = begin();
    }

    /**
     * Returns the outcomes with other facts.
     *
     * @param instead legal facts, at most one on each type and subject: each counts instead of whatever is visible there
     * @return the status of every item and the value of every conclusion that has one
     * @throws dev.sherpa.rules.assess.EvaluationStopped if the evaluation reaches a bound; those before do not count
     */
    public Map<Head, String> outcomes(Collection<Fact> instead) {
        if (cone.size() > mostRemembered) {
            cone = begin();
        }
        Map<Topic, Optional<CurrentFact>> changed = new HashMap<>();
        for (Fact fact : instead) {
            changed.put(Topic.of(fact), Optional.of(CurrentFact.alone(fact)));
        }
        try (PartAssessor.Allowance open = PartAssessor.allow()) {
            return cone.outcomes(changed);
        }
    }

    /** Returns how much is remembered. */
    int remembered() {
        return cone.size();
    }

    private Cone begin() {
        try (PartAssessor.Allowance open = PartAssessor.allow()) {
            return new Cone(pack, world, new PartAssessor(pack, world.asOf()), stages);
        }
    }
}
