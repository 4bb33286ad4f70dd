package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Opposition;
import dev.sherpa.bench.contest.model.Readout;
import dev.sherpa.bench.contest.model.ReciprocalVisit;
import dev.sherpa.bench.contest.model.Side;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Venue;
import java.util.List;
import java.util.Optional;
import org.jeasy.rules.api.Rules;

/** The items about the visit as such. */
final class VisitRules {

    private VisitRules() {}

    static List<Rules> all() {
        return List.of(choreography(), readoutsAgree(), reciprocalVisit(), opposition());
    }

    private static Rules choreography() {
        return new Clauses()
                .item(
                        "The host controls the programme without an open press",
                        Item.CHOREOGRAPHY,
                        Status.MET,
                        facts -> facts.any(
                                Venue.class, it -> it.hostControlsProgramme() && Boolean.FALSE.equals(it.openPress())))
                .item("A venue is on record", Item.CHOREOGRAPHY, Status.UNMET, facts -> facts.any(Venue.class))
                .inOrder();
    }

    private static Rules readoutsAgree() {
        return new Clauses()
                .item("Both sides confirm the visit", Item.READOUTS_AGREE, Status.MET, facts -> confirming(
                                facts, Side.US)
                        .flatMap(us -> confirming(facts, Side.CHINA).map(china -> List.of(us.get(0), china.get(0)))))
                .item("Only the US confirms the visit", Item.READOUTS_AGREE, Status.CONTESTED, facts -> confirming(
                                facts, Side.US)
                        .flatMap(us -> heard(facts, Side.CHINA).map(china -> List.of(us.get(0), china.get(0)))))
                .item("Only China confirms the visit", Item.READOUTS_AGREE, Status.CONTESTED, facts -> confirming(
                                facts, Side.CHINA)
                        .flatMap(china -> heard(facts, Side.US).map(us -> List.of(us.get(0), china.get(0)))))
                .item("Both sides are heard", Item.READOUTS_AGREE, Status.UNMET, facts -> heard(facts, Side.US)
                        .flatMap(us -> heard(facts, Side.CHINA).map(china -> List.of(us.get(0), china.get(0)))))
                .inOrder();
    }

    private static Rules reciprocalVisit() {
        return new Clauses()
                .item(
                        "The return visit is agreed",
                        Item.RECIPROCAL_VISIT,
                        Status.MET,
                        facts -> facts.any(
                                ReciprocalVisit.class,
                                it -> it.state() == ReciprocalVisit.State.SCHEDULED
                                        || it.state() == ReciprocalVisit.State.ACCEPTED))
                .item(
                        "The return visit is floated",
                        Item.RECIPROCAL_VISIT,
                        Status.PARTIAL,
                        facts -> facts.any(ReciprocalVisit.class, it -> it.state() == ReciprocalVisit.State.FLOATED))
                .item(
                        "There is no return visit",
                        Item.RECIPROCAL_VISIT,
                        Status.UNMET,
                        facts -> facts.any(ReciprocalVisit.class, it -> it.state() == ReciprocalVisit.State.NONE))
                .inOrder();
    }

    private static Rules opposition() {
        return new Clauses()
                .item(
                        "Opposition is blocking",
                        Item.OPPOSITION,
                        Status.BLOCKED,
                        facts -> facts.any(Opposition.class, it -> it.level() == Opposition.Level.BLOCKING))
                .item(
                        "Opposition is voiced",
                        Item.OPPOSITION,
                        Status.PARTIAL,
                        facts -> facts.any(Opposition.class, it -> it.level() == Opposition.Level.VOICED))
                .item("No one objects", Item.OPPOSITION, Status.MET, facts -> facts.any(Opposition.class))
                .inOrder();
    }

    private static Optional<List<Readout>> heard(TripFacts facts, Side side) {
        return facts.any(Readout.class, it -> it.side() == side);
    }

    private static Optional<List<Readout>> confirming(TripFacts facts, Side side) {
        return facts.any(Readout.class, it -> it.side() == side && it.confirmsVisit());
    }
}
