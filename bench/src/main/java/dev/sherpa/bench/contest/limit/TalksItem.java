package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.pack.ItemDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the groundwork for a visit has been laid. */
final class TalksItem {

    private final Constants constants;
    private final ItemDefinition definition;
    private final Bar freshDays;
    private final Clause bothClause;
    private final Clause callClause;
    private final Clause roundClause;
    private final Clause recorded;

    TalksItem(Constants constants) {
        this.constants = constants;
        definition = constants.item("preparatory-talks");
        freshDays = constants.bar("talks.fresh-days");
        bothClause = constants.clause("The leaders spoke recently and a round is planned");
        callClause = constants.clause("The leaders spoke recently");
        roundClause = constants.clause("A round of talks is planned");
        recorded = constants.clause("A meeting is on record");
    }

    /** Returns the latest leaders' call that is still fresh; null if there is none. */
    @Nullable
    Derived freshCall(Given given, Cited cited) {
        LocalDate since = given.asOf.minusDays(freshDays.number().longValue());
        LocalDate latest = null;
        List<Matched> calls = new ArrayList<>(given.meetings.size());
        for (Given.Meeting each : given.meetings) {
            LocalDate heldOn = each.heldOn();
            if (heldOn != null
                    && each.kind().equals("LEADERS_CALL")
                    && each.state().equals("HELD")
                    && !heldOn.isBefore(since)
                    && !heldOn.isAfter(given.asOf)) {
                latest = latest == null || heldOn.isAfter(latest) ? heldOn : latest;
                calls.add(each.matched());
            }
        }
        if (latest == null) {
            return null;
        }
        cited.begin();
        cited.add(freshDays.row());
        cited.add(Row.of(calls));
        return derived("FreshCall", latest, cited.end());
    }

    private static @Nullable Derived nextRound(Given given, Cited cited) {
        LocalDate next = null;
        List<Matched> rounds = new ArrayList<>(given.meetings.size());
        for (Given.Meeting each : given.meetings) {
            LocalDate heldOn = each.heldOn();
            if (heldOn != null
                    && each.kind().equals("ROUND")
                    && each.state().equals("PLANNED")
                    && !heldOn.isBefore(given.asOf)) {
                next = next == null || heldOn.isBefore(next) ? heldOn : next;
                rounds.add(each.matched());
            }
        }
        return next == null ? null : derived("NextRound", next, cited.by(Row.of(rounds)));
    }

    private static Derived derived(String type, LocalDate heldOn, Grounds grounds) {
        return new Derived(
                heldOn, Matched.derived(type, Map.of("heldOn", heldOn), grounds).row());
    }

    Item assess(Given given, @Nullable Derived call, Cited cited) {
        Findings findings = new Findings(cited);
        Derived round = nextRound(given, cited);
        if (call != null && round != null) {
            findings.add(
                    bothClause,
                    "The leaders spoke on " + Print.day(call.day()) + ", within the last " + freshDays.text()
                            + ", and the next round of talks is planned for " + Print.day(round.day()) + ".",
                    freshDays.row(),
                    call.row(),
                    round.row());
        }
        if (call != null) {
            findings.add(
                    callClause,
                    "The leaders spoke on " + Print.day(call.day()) + ", within the last " + freshDays.text() + ".",
                    call.row());
        }
        if (round != null) {
            findings.add(
                    roundClause, "The next round of talks is planned for " + Print.day(round.day()) + ".", round.row());
        }
        findings.open(recorded);
        for (Given.Meeting each : given.meetings) {
            findings.holds(
                    "A " + constants.word(each.kind()) + " is on record as " + constants.word(each.state()) + " (day: "
                            + Print.day(each.heldOn()) + ").",
                    each.matched());
        }
        return findings.item(definition);
    }
}
