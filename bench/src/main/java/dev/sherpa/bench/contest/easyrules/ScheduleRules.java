package dev.sherpa.bench.contest.easyrules;

import static dev.sherpa.bench.contest.easyrules.Clauses.some;
import static dev.sherpa.bench.contest.easyrules.Clauses.when;

import dev.sherpa.bench.contest.Plain.Window;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Meeting;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TariffTruce;
import java.time.LocalDate;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** The items that days decide. */
final class ScheduleRules {

    private ScheduleRules() {}

    static List<Rules> all() {
        return List.of(tariffTruce(), preparatoryTalks(), calendar());
    }

    private static Rules tariffTruce() {
        return new Clauses()
                .item("No tariff truce stands", Item.TARIFF_TRUCE, Status.BLOCKED, facts -> when(
                                standing(facts).isEmpty(), facts.all(TariffTruce.class))
                        .filter(truces -> !truces.isEmpty()))
                .item(
                        "The tariff truce ends before the trip does",
                        Item.TARIFF_TRUCE,
                        Status.PARTIAL,
                        facts -> some(standing(facts))
                                .filter(truces -> facts.window().isPresent()
                                        && truces.stream()
                                                .noneMatch(truce -> lasts(
                                                        truce,
                                                        facts.window().get().lastDay()))))
                .item("A tariff truce stands", Item.TARIFF_TRUCE, Status.MET, facts -> some(standing(facts)))
                .inOrder();
    }

    private static Rules preparatoryTalks() {
        return new Clauses()
                .item(
                        "The leaders spoke recently and a round is planned",
                        Item.PREPARATORY_TALKS,
                        Status.MET,
                        facts -> facts.any(Meeting.class, Meetings.freshCall(facts))
                                .flatMap(call -> facts.any(Meeting.class, Meetings.planned(Meeting.Kind.ROUND, facts))
                                        .map(round -> List.of(call.get(0), round.get(0)))))
                .item(
                        "The leaders spoke recently",
                        Item.PREPARATORY_TALKS,
                        Status.PARTIAL,
                        facts -> facts.any(Meeting.class, Meetings.freshCall(facts)))
                .item(
                        "A round of talks is planned",
                        Item.PREPARATORY_TALKS,
                        Status.PARTIAL,
                        facts -> facts.any(Meeting.class, Meetings.planned(Meeting.Kind.ROUND, facts)))
                .item("A meeting is on record", Item.PREPARATORY_TALKS, Status.UNMET, facts -> facts.any(Meeting.class))
                .inOrder();
    }

    private static Rules calendar() {
        return new Clauses()
                .item("No feasible day is left", Item.CALENDAR, Status.BLOCKED, facts -> facts.window()
                        .filter(trip -> facts.firstFeasible(trip).isAfter(trip.lastDay()))
                        .map(List::of))
                .item("Some days left lie before the floor", Item.CALENDAR, Status.PARTIAL, facts -> facts.window()
                        .filter(trip ->
                                trip.firstDayLeft().isBefore(facts.bars().calendarFloor()))
                        .map(List::of))
                .item(
                        "Some days left are blocked or discouraged",
                        Item.CALENDAR,
                        Status.PARTIAL,
                        facts -> facts.window()
                                .flatMap(trip -> facts.any(
                                        Window.class,
                                        it -> !it.firstDay().isAfter(trip.lastDay())
                                                && !it.lastDay().isBefore(trip.firstDayLeft()))))
                .item("A trip is proposed", Item.CALENDAR, Status.MET, facts -> facts.window()
                        .map(List::of))
                .inOrder();
    }

    private static List<TariffTruce> standing(TripFacts facts) {
        return facts.all(TariffTruce.class, it -> it.inForce() && lasts(it, facts.today()));
    }

    private static boolean lasts(TariffTruce truce, LocalDate day) {
        return truce.expiresOn() == null || !truce.expiresOn().isBefore(day);
    }
}
