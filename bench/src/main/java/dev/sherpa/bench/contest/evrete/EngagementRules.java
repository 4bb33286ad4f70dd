package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.supports;

import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Meeting;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The engagement that the facts support: in the fifth round. */
final class EngagementRules {

    private EngagementRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("The facts support a visit to Beijing")
                .forEach("$verdict", VerdictReached.class, "$checklist", Checklist.class)
                .where("$verdict.verdict == Verdict.READY || $verdict.verdict == Verdict.WITHIN_REACH")
                .execute(supports(Engagement.BEIJING_VISIT));
        rules.newRule("The facts support a meeting on the sidelines of a summit")
                .forEach(
                        "$verdict",
                        VerdictReached.class,
                        "$summit",
                        Meeting.class,
                        "$today",
                        AsOf.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$verdict.complete.is(Item.TIKTOK_DEAL, Status.MET) || $verdict.complete.is(Item.TIKTOK_DEAL, Status.PARTIAL)",
                        "$summit.kind == Meeting.Kind.SUMMIT",
                        "$summit.state == Meeting.State.PLANNED",
                        "$summit.heldOn != null && !$summit.heldOn.isBefore($today.day)")
                .execute(supports(Engagement.APEC_SIDELINES));
        rules.newRule("A leaders' call is planned")
                .forEach(
                        "$verdict",
                        VerdictReached.class,
                        "$call",
                        Meeting.class,
                        "$today",
                        AsOf.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$call.kind == Meeting.Kind.LEADERS_CALL",
                        "$call.state == Meeting.State.PLANNED",
                        "$call.heldOn != null && !$call.heldOn.isBefore($today.day)")
                .execute(supports(Engagement.CALL));
        rules.newRule("A leaders' call was held recently")
                .forEach(
                        "$verdict",
                        VerdictReached.class,
                        "$call",
                        Meeting.class,
                        "$bars",
                        Bars.class,
                        "$today",
                        AsOf.class,
                        "$checklist",
                        Checklist.class)
                .where(
                        "$call.kind == Meeting.Kind.LEADERS_CALL",
                        "$call.state == Meeting.State.HELD",
                        "$call.heldOn != null && !$call.heldOn.isBefore($today.day.minusDays($bars.freshDays))",
                        "$call.heldOn != null && !$call.heldOn.isAfter($today.day)")
                .execute(supports(Engagement.CALL));
        rules.newRule("The facts support no engagement")
                .forEach("$verdict", VerdictReached.class, "$checklist", Checklist.class)
                .execute(supports(Engagement.NONE));
    }
}
