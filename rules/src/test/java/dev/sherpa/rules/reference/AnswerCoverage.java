package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which statuses and conclusions a run of scenarios has come to. */
final class AnswerCoverage {

    static final List<String> VERDICTS = List.of("BLOCKED", "INSUFFICIENT_FACTS", "NOT_READY", "WITHIN_REACH", "READY");
    static final List<String> ENGAGEMENTS = List.of("BEIJING_VISIT", "APEC_SIDELINES", "CALL", "NONE");

    private static final String USUAL = "MET PARTIAL UNMET UNKNOWN";

    /** Every status that each item can take. */
    static final SortedMap<String, List<String>> STATUSES = statuses();

    private final Tally statuses = new Tally(expectedStatuses());
    private final Tally conclusions = new Tally(expectedConclusions());

    void add(Scenario scenario, CatalogueAnswer answer) {
        answer.statuses().forEach((item, status) -> statuses.count(item + " " + status));
        conclusions.count("verdict " + answer.verdict());
        conclusions.count("engagement " + answer.engagement());
        conclusions.count("earliestFeasible " + place(scenario, answer.earliestFeasible()));
    }

    SortedMap<String, Integer> statusCounts() {
        return statuses.counts();
    }

    SortedMap<String, Integer> conclusionCounts() {
        return conclusions.counts();
    }

    private static String place(Scenario scenario, LocalDate earliest) {
        if (earliest == null) {
            return "absent";
        }
        FactBase base = FactBase.of(scenario.history(), scenario.asOf(), scenario.knownAt());
        LocalDate last = TripWindow.of(base).orElseThrow().last();
        return earliest.isAfter(last) ? "past the window" : "within the window";
    }

    private static List<String> expectedStatuses() {
        List<String> expected = new ArrayList<>();
        STATUSES.forEach((item, statuses) -> statuses.forEach(status -> expected.add(item + " " + status)));
        return expected;
    }

    private static List<String> expectedConclusions() {
        List<String> expected = new ArrayList<>();
        VERDICTS.forEach(verdict -> expected.add("verdict " + verdict));
        ENGAGEMENTS.forEach(engagement -> expected.add("engagement " + engagement));
        List.of("absent", "within the window", "past the window")
                .forEach(place -> expected.add("earliestFeasible " + place));
        return expected;
    }

    private static SortedMap<String, List<String>> statuses() {
        Map<String, String> statuses = new TreeMap<>();
        for (String item : List.of(
                "investment-pledge",
                "investment-deals",
                "purchase-commitment",
                "big-number-win",
                "soybeans",
                "aircraft-order",
                "tiktok-ownership",
                "tariff-relief",
                "reciprocal-terms",
                "beijing-priorities",
                "irreversibility",
                "reciprocal-visit",
                "pressure-measures",
                "preparatory-talks")) {
            statuses.put(item, USUAL);
        }
        for (String item : List.of("algorithm-licensing", "tiktok-deal", "fentanyl")) {
            statuses.put(item, "BLOCKED " + USUAL);
        }
        for (String item : List.of("opposition", "tariff-truce", "calendar")) {
            statuses.put(item, "BLOCKED MET PARTIAL UNKNOWN");
        }
        statuses.put("choreography", "MET UNMET UNKNOWN");
        statuses.put("readouts-agree", "MET CONTESTED UNMET UNKNOWN");
        SortedMap<String, List<String>> lists = new TreeMap<>();
        statuses.forEach((item, text) -> lists.put(item, List.of(text.split(" "))));
        return lists;
    }
}
