package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Meeting;
import dev.sherpa.bench.contest.model.Opposition;
import dev.sherpa.bench.contest.model.Readout;
import dev.sherpa.bench.contest.model.ReciprocalVisit;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Venue;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items about the visit as such. */
final class VisitRules {

    private VisitRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("The host controls the programme without an open press")
                .forEach("$venue", Venue.class, "$checklist", Checklist.class)
                .where("$venue.hostControlsProgramme", "Boolean.FALSE.equals($venue.openPress)")
                .execute(decides(Item.CHOREOGRAPHY, Status.MET));
        rules.newRule("A venue is on record")
                .forEach("$venue", Venue.class, "$checklist", Checklist.class)
                .execute(decides(Item.CHOREOGRAPHY, Status.UNMET));
        rules.newRule("Both sides confirm the visit")
                .forEach("$us", Readout.class, "$china", Readout.class, "$checklist", Checklist.class)
                .where("$us.side == Side.US", "$us.confirmsVisit", "$china.side == Side.CHINA", "$china.confirmsVisit")
                .execute(decides(Item.READOUTS_AGREE, Status.MET));
        rules.newRule("Only one side confirms the visit")
                .forEach("$one", Readout.class, "$other", Readout.class, "$checklist", Checklist.class)
                .where("$one.confirmsVisit", "$one.side != $other.side")
                .execute(decides(Item.READOUTS_AGREE, Status.CONTESTED));
        rules.newRule("Both sides are heard")
                .forEach("$us", Readout.class, "$china", Readout.class, "$checklist", Checklist.class)
                .where("$us.side == Side.US", "$china.side == Side.CHINA")
                .execute(decides(Item.READOUTS_AGREE, Status.UNMET));
        rules.newRule("The return visit is agreed")
                .forEach("$visit", ReciprocalVisit.class, "$checklist", Checklist.class)
                .where(
                        "$visit.state == ReciprocalVisit.State.SCHEDULED || $visit.state == ReciprocalVisit.State.ACCEPTED")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.MET));
        rules.newRule("The return visit is floated")
                .forEach("$visit", ReciprocalVisit.class, "$checklist", Checklist.class)
                .where("$visit.state == ReciprocalVisit.State.FLOATED")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.PARTIAL));
        rules.newRule("There is no return visit")
                .forEach("$visit", ReciprocalVisit.class, "$checklist", Checklist.class)
                .where("$visit.state == ReciprocalVisit.State.NONE")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.UNMET));
        rules.newRule("Opposition is blocking")
                .forEach("$opposition", Opposition.class, "$checklist", Checklist.class)
                .where("$opposition.level == Opposition.Level.BLOCKING")
                .execute(decides(Item.OPPOSITION, Status.BLOCKED));
        rules.newRule("Opposition is voiced")
                .forEach("$opposition", Opposition.class, "$checklist", Checklist.class)
                .where("$opposition.level == Opposition.Level.VOICED")
                .execute(decides(Item.OPPOSITION, Status.PARTIAL));
        rules.newRule("No one objects")
                .forEach("$opposition", Opposition.class, "$checklist", Checklist.class)
                .execute(decides(Item.OPPOSITION, Status.MET));
        rules.newRule("The leaders spoke recently and a round is planned")
                .forEach(
                        "$call",
                        Meeting.class,
                        "$round",
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
                        "$call.heldOn != null && !$call.heldOn.isAfter($today.day)",
                        "$round.kind == Meeting.Kind.ROUND",
                        "$round.state == Meeting.State.PLANNED",
                        "$round.heldOn != null && !$round.heldOn.isBefore($today.day)")
                .execute(decides(Item.PREPARATORY_TALKS, Status.MET));
        rules.newRule("The leaders spoke recently")
                .forEach(
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
                .execute(decides(Item.PREPARATORY_TALKS, Status.PARTIAL));
        rules.newRule("A round of talks is planned")
                .forEach("$round", Meeting.class, "$today", AsOf.class, "$checklist", Checklist.class)
                .where(
                        "$round.kind == Meeting.Kind.ROUND",
                        "$round.state == Meeting.State.PLANNED",
                        "$round.heldOn != null && !$round.heldOn.isBefore($today.day)")
                .execute(decides(Item.PREPARATORY_TALKS, Status.PARTIAL));
        rules.newRule("A meeting is on record")
                .forEach("$meeting", Meeting.class, "$checklist", Checklist.class)
                .execute(decides(Item.PREPARATORY_TALKS, Status.UNMET));
    }
}
