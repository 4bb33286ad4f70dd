package dev.sherpa.rules.cases;

import dev.sherpa.rules.assess.Observer;
import dev.sherpa.rules.pack.CompiledVariants;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.Proof;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures what the cases of a pack show of its rules. */
public final class CoverageRunner {

    private final RulePack pack;
    private final Probes probes;
    private final List<Proof> proofs;

    /** Creates a runner for a pack with its rules and with the proofs that it gives. */
    public CoverageRunner(RulePack pack, List<RuleText> rules, List<Proof> proofs) {
        this.pack = pack;
        this.probes = new Probes(rules);
        this.proofs = proofs;
    }

    /** Returns how much there is to show: conditions and sides of bars. */
    public int size() {
        return probes.variants().size();
    }

    /** Runs the cases and returns what they show together. */
    public Coverage run(List<PackCase> cases) {
        List<Probe> open = new ArrayList<>(probes.all());
        CompiledVariants compiled = CompiledVariants.compile(pack, probes.variants());
        Observer observer = new Observer(compiled.observing(), rule -> rule.conditions().stream()
                .map(Condition::captures)
                .flatMap(List::stream)
                .toList());
        CaseRunner runner = new CaseRunner(pack);
        for (PackCase given : cases) {
            Map<String, Map<List<Object>, Integer>> observed = observer.observe(runner.facts(given));
            open.removeIf(probe -> !probe.evidence().in(observed).isEmpty());
        }
        List<Probe> covered = new ArrayList<>(probes.all());
        covered.removeAll(open);
        return Proofs.applied(goals(covered), goals(open), proofs);
    }

    private static List<Goal> goals(List<Probe> probes) {
        return probes.stream().map(Probe::goal).toList();
    }
}
