package dev.sherpa.rules.reference;

import static dev.sherpa.rules.reference.ItemStatus.BLOCKED;
import static dev.sherpa.rules.reference.ItemStatus.MET;
import static dev.sherpa.rules.reference.ItemStatus.PARTIAL;
import static dev.sherpa.rules.reference.ItemStatus.UNKNOWN;
import static dev.sherpa.rules.reference.ItemStatus.UNMET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The items that days decide: the truce, the talks and Beijing's calendar. */
record ScheduleItems(FactBase base) {

    ItemStatus tariffTruce() {
        if (!base.any("TariffTruce")) {
            return UNKNOWN;
        }
        List<CurrentFact> standing = base.all("TariffTruce")
                .filter(truce -> truce.isTrue("inForce") && lasts(truce, base.asOf()))
                .toList();
        if (standing.isEmpty()) {
            return BLOCKED;
        }
        Optional<TripWindow> trip = TripWindow.of(base);
        boolean endsBeforeTheTrip = trip.isPresent()
                && standing.stream().noneMatch(truce -> lasts(truce, trip.get().last()));
        return endsBeforeTheTrip ? PARTIAL : MET;
    }

    private static boolean lasts(CurrentFact truce, LocalDate day) {
        return !truce.has("expiresOn") || truce.onOrAfter("expiresOn", day);
    }

    ItemStatus preparatoryTalks() {
        boolean call = base.any("Meeting", meeting -> isFreshCall(meeting, base.asOf()));
        boolean round = base.any(
                "Meeting",
                meeting -> meeting.is("kind", "ROUND")
                        && meeting.is("state", "PLANNED")
                        && meeting.onOrAfter("heldOn", base.asOf()));
        if (call && round) {
            return MET;
        }
        if (call || round) {
            return PARTIAL;
        }
        return base.any("Meeting") ? UNMET : UNKNOWN;
    }

    /** A leaders' call held from as-of minus fresh-days to as-of. */
    static boolean isFreshCall(CurrentFact meeting, LocalDate asOf) {
        return meeting.is("kind", "LEADERS_CALL")
                && meeting.is("state", "HELD")
                && meeting.onOrAfter("heldOn", asOf.minusDays(Bars.FRESH_DAYS))
                && meeting.onOrBefore("heldOn", asOf);
    }

    ItemStatus calendar() {
        Optional<TripWindow> trip = TripWindow.of(base);
        if (trip.isEmpty()) {
            return UNKNOWN;
        }
        List<LocalDate> daysLeft = trip.get().daysLeft().toList();
        if (daysLeft.stream().noneMatch(BeijingCalendar::isFeasible)) {
            return BLOCKED;
        }
        boolean somePoor =
                daysLeft.stream().anyMatch(day -> !BeijingCalendar.isFeasible(day) || BeijingCalendar.discourages(day));
        return somePoor ? PARTIAL : MET;
    }
}
