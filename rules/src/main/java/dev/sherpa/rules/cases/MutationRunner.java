package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.Proof;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the rules of a pack, one change at a time, and looks whether a case fails.
 *
 * <p>Exact: a mutant is killed when some case, evaluated with the mutant in the place of the rule, fails. Left out are
 * only cases whose outcome is known: those in which the mutant and the rule hold in the same ways, and those of which
 * {@link Effect} can tell.
 */
public final class MutationRunner {

    private static final int BATCH = 500;

    private final RulePack pack;
    private final List<RuleText> rules;
    private final List<Proof> proofs;

    /** Creates a runner for a pack with its rules and with the proofs that it gives. */
    public MutationRunner(RulePack pack, List<RuleText> rules, List<Proof> proofs) {
        this.pack = pack;
        this.rules = rules;
        this.proofs = proofs;
    }

    /** Runs the cases against every mutant; a case that fails without any mutant is left out. */
    public MutationResult run(List<PackCase> cases) {
        long start = System.nanoTime();
        List<CaseResult> passing = new CaseRunner(pack).run(cases).passed();
        Swaps swaps = new Swaps(pack);
        List<TextMutation> changes = rules.stream()
                .flatMap(rule -> TextMutations.of(rule, swaps).stream())
                .toList();
        List<Trial> trials = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += BATCH) {
            List<TextMutation> batch = changes.subList(from, Math.min(from + BATCH, changes.size()));
            trials.addAll(new MutantBatch(pack, batch).run(passing));
        }
        ClauseMutation.of(pack)
                .forEach(change -> trials.add(new Trial(change.mutant(), change.isKilled(pack, passing))));
        List<Mutant> killed =
                trials.stream().filter(Trial::killed).map(Trial::mutant).toList();
        List<Mutant> survivors = trials.stream()
                .filter(trial -> !trial.killed())
                .map(Trial::mutant)
                .toList();
        return Proofs.applied(killed, survivors, proofs, Duration.ofNanos(System.nanoTime() - start));
    }
}
