package dev.sherpa.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What constraints are held against: a way in which earlier conditions hold, and a candidate.
 *
 * @param scope what bindings stand for
 * @param chain the earlier conditions
 * @param way the way in which they hold
 * @param own the pattern that the candidate could match; absent without one
 * @param candidate the candidate; absent without one
 */
record Held(
        Scope scope,
        Chain chain,
        List<Object> way,
        @Nullable PatternPlan own,
        @Nullable Object candidate) {

    /** What stands in a way for what nothing is bound to. */
    static final Object NOTHING = "nothing";

    /** Returns what is of a condition: the candidate for the one that it could match. */
    @Nullable
    Object of(Premise premise, int slot) {
        if (own != null && premise.equals(own.own())) {
            return candidate;
        }
        return way.get(chain.offset(premise) + slot);
    }
}
