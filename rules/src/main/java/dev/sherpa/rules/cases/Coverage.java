package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Proof;
import java.util.List;

/**
 * What the cases of a pack show together.
 *
 * @param covered what some case shows
 * @param missed what no case shows
 * @param proved what no case shows because none can, as the pack proves
 * @param contradicted proofs of the pack that do not hold: a case shows it after all, or the pack has no such thing
 */
public record Coverage(List<Goal> covered, List<Goal> missed, List<Goal> proved, List<Proof> contradicted) {

    /** Returns how many goals of a kind are covered. */
    public long covered(Goal.Kind kind) {
        return covered.stream().filter(goal -> goal.kind() == kind).count();
    }

    /** Returns how many goals of a kind can be covered. */
    public long coverable(Goal.Kind kind) {
        return covered(kind)
                + missed.stream().filter(goal -> goal.kind() == kind).count();
    }

    /** Tells whether everything that can be shown is shown, and every proof stands. */
    public boolean isComplete() {
        return missed.isEmpty() && contradicted.isEmpty();
    }
}
