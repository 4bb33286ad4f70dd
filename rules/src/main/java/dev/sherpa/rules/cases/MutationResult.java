package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Proof;
import java.time.Duration;
import java.util.List;

/**
 * Which changes of a pack's rules its cases notice.
 *
 * @param killed the mutants that some case notices, for it fails with them
 * @param survivors the mutants that no case notices
 * @param equivalent the mutants that no case can notice, as the pack proves
 * @param contradicted proofs of the pack that do not hold: a case notices the mutant, or the pack has no such mutant
 * @param took how long it took
 */
public record MutationResult(
        List<Mutant> killed, List<Mutant> survivors, List<Mutant> equivalent, List<Proof> contradicted, Duration took) {

    /** Returns how many of the mutants that an operator makes are killed. */
    public long killed(Operator operator) {
        return count(killed, operator);
    }

    /** Returns how many mutants an operator makes that are not proved equivalent. */
    public long made(Operator operator) {
        return count(killed, operator) + count(survivors, operator);
    }

    /** Tells whether every mutant is killed or proved equivalent, and every proof stands. */
    public boolean isComplete() {
        return survivors.isEmpty() && contradicted.isEmpty();
    }

    private static long count(List<Mutant> mutants, Operator operator) {
        return mutants.stream().filter(mutant -> mutant.operator() == operator).count();
    }
}
