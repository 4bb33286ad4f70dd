package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;

import dev.sherpa.rules.assess.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of engagement the facts support, and from when on. */
final class Conclusions {

    private final Constants constants;
    private final Bar freshDays;
    private final Clause visit;
    private final Clause sidelines;
    private final Clause callPlanned;
    private final Clause callHeld;
    private final Clause none;
    private final Clause firstDay;

    Conclusions(Constants constants) {
        this.constants = constants;
        freshDays = constants.bar("talks.fresh-days");
        visit = constants.clause("The facts support a visit to Beijing");
        sidelines = constants.clause("The facts support a meeting on the sidelines of a summit");
        callPlanned = constants.clause("A leaders' call is planned");
        callHeld = constants.clause("A leaders' call was held recently");
        none = constants.clause("The facts support no engagement");
        firstDay = constants.clause("The calendar allows a first day");
    }

    List<Found> engagement(Given given, List<Found> verdict, Item tikTok, @Nullable Derived call, Cited cited) {
        Findings findings = new Findings(cited);
        String value = verdict.get(0).finding().outcome();
        if (value.equals("READY") || value.equals("WITHIN_REACH")) {
            Matched matched = Matched.named(
                    Match.Kind.CONCLUSION, "verdict", Map.of("value", value), Item.deciding(verdict, cited));
            findings.add(
                    visit,
                    "The facts support a visit to Beijing, as the verdict on it is " + constants.word(value) + ".",
                    matched.row());
        }
        if (tikTok.is("MET") || tikTok.is("PARTIAL")) {
            findings.open(sidelines, given.today.row(), tikTok.matched().row(), EACH);
            for (Given.Meeting each : given.meetings) {
                LocalDate heldOn = each.heldOn();
                if (each.kind().equals("SUMMIT") && isAhead(each, given)) {
                    findings.holds(
                            "The facts support a meeting on the sidelines of the summit planned for "
                                    + Print.day(heldOn) + ", as the item " + tikTok.title() + " is "
                                    + constants.word(tikTok.assessed().status()) + ".",
                            each.matched());
                }
            }
        }
        findings.open(callPlanned, given.today.row(), EACH);
        for (Given.Meeting each : given.meetings) {
            if (each.kind().equals("LEADERS_CALL") && isAhead(each, given)) {
                findings.holds(
                        "The facts support a call, which is planned for " + Print.day(each.heldOn()) + ".",
                        each.matched());
            }
        }
        if (call != null) {
            findings.add(
                    callHeld,
                    "The facts support a call, the latest of which was held on " + Print.day(call.day())
                            + ", within the last " + freshDays.text() + ".",
                    freshDays.row(),
                    call.row());
        }
        findings.add(none, "Without a stronger ground on record, the facts support no engagement.", new Row[0]);
        return findings.found();
    }

    private static boolean isAhead(Given.Meeting meeting, Given given) {
        LocalDate heldOn = meeting.heldOn();
        return heldOn != null && meeting.state().equals("PLANNED") && !heldOn.isBefore(given.asOf);
    }

    List<Found> earliestFeasible(Trip trip, Derived feasible, Cited cited) {
        Findings findings = new Findings(cited);
        findings.add(
                firstDay,
                feasible.day().toString(),
                "The first day from " + Print.day(trip.firstDay()) + " on that Beijing's calendar allows is "
                        + Print.day(feasible.day()) + ".",
                new Row[] {trip.row(), feasible.row()});
        return findings.found();
    }
}
