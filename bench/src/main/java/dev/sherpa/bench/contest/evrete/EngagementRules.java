package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.supports;
import static dev.sherpa.bench.contest.evrete.Matched.BARS;
import static dev.sherpa.bench.contest.evrete.Matched.CALL;
import static dev.sherpa.bench.contest.evrete.Matched.CALL_IS_RECENT;
import static dev.sherpa.bench.contest.evrete.Matched.CHECKLIST;
import static dev.sherpa.bench.contest.evrete.Matched.TODAY;
import static org.evrete.api.FactBuilder.fact;

import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Meeting;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The engagement that the facts support: in the fifth round. */
final class EngagementRules {

    private static final FactBuilder VERDICT = fact("$verdict", VerdictReached.class);
    private static final FactBuilder SUMMIT = fact("$summit", Meeting.class);

    private EngagementRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("The facts support a visit to Beijing")
                .forEach(VERDICT, CHECKLIST)
                .where("$verdict.verdict == Verdict.READY || $verdict.verdict == Verdict.WITHIN_REACH")
                .execute(supports(Engagement.BEIJING_VISIT));
        rules.newRule("The facts support a meeting on the sidelines of a summit")
                .forEach(VERDICT, SUMMIT, TODAY, CHECKLIST)
                .where(
                        "$verdict.complete.is(Item.TIKTOK_DEAL, Status.MET) || $verdict.complete.is(Item.TIKTOK_DEAL, Status.PARTIAL)",
                        "$summit.kind == Meeting.Kind.SUMMIT",
                        "$summit.state == Meeting.State.PLANNED",
                        "$summit.heldOn != null && !$summit.heldOn.isBefore($today.day)")
                .execute(supports(Engagement.APEC_SIDELINES));
        rules.newRule("A leaders' call is planned")
                .forEach(VERDICT, CALL, TODAY, CHECKLIST)
                .where(
                        "$call.kind == Meeting.Kind.LEADERS_CALL",
                        "$call.state == Meeting.State.PLANNED",
                        "$call.heldOn != null && !$call.heldOn.isBefore($today.day)")
                .execute(supports(Engagement.CALL));
        rules.newRule("A leaders' call was held recently")
                .forEach(VERDICT, CALL, BARS, TODAY, CHECKLIST)
                .where(CALL_IS_RECENT)
                .execute(supports(Engagement.CALL));
        rules.newRule("The facts support no engagement")
                .forEach(VERDICT, CHECKLIST)
                .execute(supports(Engagement.NONE));
    }
}
