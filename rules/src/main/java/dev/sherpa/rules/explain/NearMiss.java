package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.RuleReference;
import java.util.List;

/**
 * What kept a clause from holding, or from deciding.
 *
 * @param rule the clause, or the rule that derives
 * @param outcome the status or value that it gives; empty for a value that it takes from what it binds, and for a rule that
 *     derives
 * @param reason why it did not count
 * @param conditions its conditions, in order
 * @param outrankedBy the clauses before it that hold and give another outcome: it does not decide while they do
 */
public record NearMiss(
        RuleReference rule,
        String outcome,
        Reason reason,
        List<ConditionMiss> conditions,
        List<RuleReference> outrankedBy) {

    /** Why a clause did not count. */
    public enum Reason {
        /** A condition does not hold. */
        CONDITION_FAILS,
        /** Every condition holds, and the value that the clause gives is absent. */
        VALUE_ABSENT,
        /** It holds, and another clause before it decides. */
        OUTRANKED,
        /** It holds, and derives a fact that is not enough: its accumulations tell what they left out. */
        DERIVES
    }
}
