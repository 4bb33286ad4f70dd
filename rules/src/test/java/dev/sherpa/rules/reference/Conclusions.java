package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from the items: the verdict, and the engagement the facts support. */
final class Conclusions {

    static final List<String> REQUIRED = List.of(
            "big-number-win",
            "algorithm-licensing",
            "tiktok-ownership",
            "reciprocal-terms",
            "irreversibility",
            "choreography",
            "tariff-truce",
            "calendar");

    private Conclusions() {}

    static String verdict(Map<String, ItemStatus> items) {
        List<ItemStatus> required = REQUIRED.stream().map(items::get).toList();
        List<ItemStatus> supporting = items.entrySet().stream()
                .filter(item -> !REQUIRED.contains(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (required.contains(ItemStatus.BLOCKED)) {
            return "BLOCKED";
        }
        if (2 * count(required, ItemStatus.UNKNOWN) >= required.size()) {
            return "INSUFFICIENT_FACTS";
        }
        if (required.contains(ItemStatus.UNMET)
                || required.contains(ItemStatus.UNKNOWN)
                || required.contains(ItemStatus.CONTESTED)
                || 2 * count(required, ItemStatus.MET) < required.size()) {
            return "NOT_READY";
        }
        if (required.contains(ItemStatus.PARTIAL)
                || supporting.contains(ItemStatus.BLOCKED)
                || supporting.contains(ItemStatus.CONTESTED)) {
            return "WITHIN_REACH";
        }
        return "READY";
    }

    private static long count(List<ItemStatus> items, ItemStatus status) {
        return items.stream().filter(status::equals).count();
    }

    static String engagement(String verdict, ItemStatus tiktokDeal, FactBase base) {
        LocalDate asOf = base.asOf();
        if (verdict.equals("READY") || verdict.equals("WITHIN_REACH")) {
            return "BEIJING_VISIT";
        }
        boolean dealInSight = tiktokDeal == ItemStatus.MET || tiktokDeal == ItemStatus.PARTIAL;
        if (dealInSight && base.any("Meeting", meeting -> isPlanned(meeting, "SUMMIT", asOf))) {
            return "APEC_SIDELINES";
        }
        boolean call = base.any(
                "Meeting",
                meeting -> isPlanned(meeting, "LEADERS_CALL", asOf) || ScheduleItems.isFreshCall(meeting, asOf));
        return call ? "CALL" : "NONE";
    }

    private static boolean isPlanned(CurrentFact meeting, String kind, LocalDate asOf) {
        return meeting.is("kind", kind) && meeting.is("state", "PLANNED") && meeting.onOrAfter("heldOn", asOf);
    }
}
