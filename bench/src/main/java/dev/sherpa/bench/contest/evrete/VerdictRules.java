package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.concludes;

import dev.sherpa.bench.contest.model.Verdict;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The verdict: in the fourth round. */
final class VerdictRules {

    private VerdictRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("A required item is blocked")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where("$complete.anyRequired(Status.BLOCKED)")
                .execute(concludes(Verdict.BLOCKED));
        rules.newRule("At least half of the required items are unknown")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where("2 * $complete.required(Status.UNKNOWN) >= $complete.required()")
                .execute(concludes(Verdict.INSUFFICIENT_FACTS));
        rules.newRule("A required item is unmet, unknown or contested")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where(
                        "$complete.anyRequired(Status.UNMET) || $complete.anyRequired(Status.UNKNOWN) || $complete.anyRequired(Status.CONTESTED)")
                .execute(concludes(Verdict.NOT_READY));
        rules.newRule("Fewer than half of the required items are met")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where("2 * $complete.required(Status.MET) < $complete.required()")
                .execute(concludes(Verdict.NOT_READY));
        rules.newRule("A required item is partly met")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where("$complete.anyRequired(Status.PARTIAL)")
                .execute(concludes(Verdict.WITHIN_REACH));
        rules.newRule("A supporting item is blocked or contested")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .where("$complete.anySupporting(Status.BLOCKED) || $complete.anySupporting(Status.CONTESTED)")
                .execute(concludes(Verdict.WITHIN_REACH));
        rules.newRule("Otherwise the visit is ready")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .execute(concludes(Verdict.READY));
        rules.newRule("The verdict is reached")
                .forEach("$complete", ChecklistComplete.class, "$checklist", Checklist.class)
                .execute(context -> context.insert(
                        new VerdictReached(context.<Checklist>get("$checklist").verdict(), context.get("$complete"))));
    }
}
