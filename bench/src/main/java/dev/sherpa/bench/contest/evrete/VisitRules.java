package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;
import static dev.sherpa.bench.contest.evrete.Matched.BARS;
import static dev.sherpa.bench.contest.evrete.Matched.CALL;
import static dev.sherpa.bench.contest.evrete.Matched.CALL_IS_RECENT;
import static dev.sherpa.bench.contest.evrete.Matched.CHECKLIST;
import static dev.sherpa.bench.contest.evrete.Matched.TODAY;
import static org.evrete.api.FactBuilder.fact;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Meeting;
import dev.sherpa.bench.contest.model.Opposition;
import dev.sherpa.bench.contest.model.Readout;
import dev.sherpa.bench.contest.model.ReciprocalVisit;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Venue;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items about the visit as such. */
final class VisitRules {

    private static final FactBuilder VENUE = fact("$venue", Venue.class);
    private static final FactBuilder US = fact("$us", Readout.class);
    private static final FactBuilder CHINA = fact("$china", Readout.class);
    private static final FactBuilder ONE = fact("$one", Readout.class);
    private static final FactBuilder OTHER = fact("$other", Readout.class);
    private static final FactBuilder VISIT = fact("$visit", ReciprocalVisit.class);
    private static final FactBuilder OPPOSITION = fact("$opposition", Opposition.class);
    private static final FactBuilder ROUND = fact("$round", Meeting.class);
    private static final FactBuilder MEETING = fact("$meeting", Meeting.class);

    /** That a round of talks is planned, and not past. */
    private static final String[] ROUND_IS_PLANNED = {
        "$round.kind == Meeting.Kind.ROUND",
        "$round.state == Meeting.State.PLANNED",
        "$round.heldOn != null && !$round.heldOn.isBefore($today.day)"
    };

    private VisitRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("The host controls the programme without an open press")
                .forEach(VENUE, CHECKLIST)
                .where("$venue.hostControlsProgramme", "Boolean.FALSE.equals($venue.openPress)")
                .execute(decides(Item.CHOREOGRAPHY, Status.MET));
        rules.newRule("A venue is on record")
                .forEach(VENUE, CHECKLIST)
                .execute(decides(Item.CHOREOGRAPHY, Status.UNMET));
        rules.newRule("Both sides confirm the visit")
                .forEach(US, CHINA, CHECKLIST)
                .where("$us.side == Side.US", "$us.confirmsVisit", "$china.side == Side.CHINA", "$china.confirmsVisit")
                .execute(decides(Item.READOUTS_AGREE, Status.MET));
        rules.newRule("Only one side confirms the visit")
                .forEach(ONE, OTHER, CHECKLIST)
                .where("$one.confirmsVisit", "$one.side != $other.side")
                .execute(decides(Item.READOUTS_AGREE, Status.CONTESTED));
        rules.newRule("Both sides are heard")
                .forEach(US, CHINA, CHECKLIST)
                .where("$us.side == Side.US", "$china.side == Side.CHINA")
                .execute(decides(Item.READOUTS_AGREE, Status.UNMET));
        rules.newRule("The return visit is agreed")
                .forEach(VISIT, CHECKLIST)
                .where(
                        "$visit.state == ReciprocalVisit.State.SCHEDULED || $visit.state == ReciprocalVisit.State.ACCEPTED")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.MET));
        rules.newRule("The return visit is floated")
                .forEach(VISIT, CHECKLIST)
                .where("$visit.state == ReciprocalVisit.State.FLOATED")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.PARTIAL));
        rules.newRule("There is no return visit")
                .forEach(VISIT, CHECKLIST)
                .where("$visit.state == ReciprocalVisit.State.NONE")
                .execute(decides(Item.RECIPROCAL_VISIT, Status.UNMET));
        rules.newRule("Opposition is blocking")
                .forEach(OPPOSITION, CHECKLIST)
                .where("$opposition.level == Opposition.Level.BLOCKING")
                .execute(decides(Item.OPPOSITION, Status.BLOCKED));
        rules.newRule("Opposition is voiced")
                .forEach(OPPOSITION, CHECKLIST)
                .where("$opposition.level == Opposition.Level.VOICED")
                .execute(decides(Item.OPPOSITION, Status.PARTIAL));
        rules.newRule("No one objects").forEach(OPPOSITION, CHECKLIST).execute(decides(Item.OPPOSITION, Status.MET));
        rules.newRule("The leaders spoke recently and a round is planned")
                .forEach(CALL, ROUND, BARS, TODAY, CHECKLIST)
                .where(CALL_IS_RECENT)
                .where(ROUND_IS_PLANNED)
                .execute(decides(Item.PREPARATORY_TALKS, Status.MET));
        rules.newRule("The leaders spoke recently")
                .forEach(CALL, BARS, TODAY, CHECKLIST)
                .where(CALL_IS_RECENT)
                .execute(decides(Item.PREPARATORY_TALKS, Status.PARTIAL));
        rules.newRule("A round of talks is planned")
                .forEach(ROUND, TODAY, CHECKLIST)
                .where(ROUND_IS_PLANNED)
                .execute(decides(Item.PREPARATORY_TALKS, Status.PARTIAL));
        rules.newRule("A meeting is on record")
                .forEach(MEETING, CHECKLIST)
                .execute(decides(Item.PREPARATORY_TALKS, Status.UNMET));
    }
}
