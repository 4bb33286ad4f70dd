package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;
import static dev.sherpa.bench.contest.limit.Row.NOTHING;

import dev.sherpa.rules.pack.ItemDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a tariff truce holds through the trip. */
final class TruceItem {

    private static final Comparator<Standing> ORDER =
            Comparator.comparing(truce -> truce.matched.match().values().toString());

    private final ItemDefinition definition;
    private final Clause none;
    private final Clause endsBefore;
    private final Clause stands;

    TruceItem(Constants constants) {
        definition = constants.item("tariff-truce");
        none = constants.clause("No tariff truce stands");
        endsBefore = constants.clause("The tariff truce ends before the trip does");
        stands = constants.clause("A tariff truce stands");
    }

    Item assess(Given given, @Nullable Trip trip, Cited cited) {
        Findings findings = new Findings(cited);
        List<Standing> standing = standing(given);
        if (standing.isEmpty()) {
            findings.open(none, given.today.row(), EACH, NOTHING);
            for (Given.Truce each : given.truces) {
                findings.holds(
                        "No tariff truce stands on " + Print.day(given.asOf) + "; the one on record (in force: "
                                + Print.flag(each.inForce()) + "; last day: " + Print.day(each.expiresOn())
                                + ") does not.",
                        each.matched());
            }
            return findings.item(definition);
        }
        if (trip != null && allEndBefore(trip.lastDay(), standing)) {
            findings.open(endsBefore, trip.row(), NOTHING, EACH);
            for (Standing each : standing) {
                findings.holds(
                        "The tariff truce stands until " + Print.day(each.expiresOn) + ", which is before "
                                + Print.day(trip.lastDay()) + ", the last day proposed for the trip.",
                        each.matched);
            }
        }
        findings.open(stands);
        for (Standing each : standing) {
            findings.holds("A tariff truce stands (last day: " + Print.day(each.expiresOn) + ").", each.matched);
        }
        return findings.item(definition);
    }

    private static boolean allEndBefore(LocalDate day, List<Standing> standing) {
        for (Standing each : standing) {
            if (each.expiresOn == null || !each.expiresOn.isBefore(day)) {
                return false;
            }
        }
        return true;
    }

    private static List<Standing> standing(Given given) {
        List<Standing> standing = new ArrayList<>(given.truces.size());
        for (Given.Truce each : given.truces) {
            LocalDate expiresOn = each.expiresOn();
            if (each.inForce() && (expiresOn == null || !expiresOn.isBefore(given.asOf))) {
                Map<String, Object> values = new LinkedHashMap<>(4);
                values.put("truce", each.subject());
                if (expiresOn != null) {
                    values.put("expiresOn", expiresOn);
                }
                standing.add(new Standing(
                        Matched.derived("StandingTruce", values, each.matched().grounds()), expiresOn));
            }
        }
        if (standing.size() > 1) {
            standing.sort(ORDER);
        }
        return standing;
    }

    /** A truce that is in force and has not expired. */
    private record Standing(Matched matched, @Nullable LocalDate expiresOn) {}
}
