package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Which bars the scenarios have come to exactly, just below and just above. */
final class BarCoverage {

    private static final Fraction CENT = Fraction.of(new BigDecimal("0.02"));
    private static final Fraction UNIT = Fraction.ONE;

    static final List<String> BARS = List.of(
            "pledge amount",
            "deals total",
            "credible purchases",
            "purchase years",
            "aircraft count",
            "aircraft delivery on term end",
            "US share",
            "US majority",
            "ByteDance ceiling",
            "tariff points",
            "priority topics",
            "tolerated pressure",
            "call fresh since",
            "call held by as-of",
            "round ahead",
            "summit ahead",
            "call ahead",
            "deadline",
            "truce end",
            "truce end on trip end",
            "trip start on floor",
            "trip start on as-of",
            "trip end on as-of",
            "required items unknown",
            "required items met");

    private final Tally tally = new Tally(BARS.stream()
            .flatMap(bar -> Stream.of("below ", "at ", "above ").map(s -> s + bar))
            .toList());

    SortedMap<String, Integer> counts() {
        return tally.counts();
    }

    void add(Scenario scenario, CatalogueAnswer answer) {
        FactBase base = FactBase.of(scenario.history(), scenario.asOf(), scenario.knownAt());
        amounts(base);
        shares(base);
        days(base);
        trips(base);
        mark("priority topics", Fraction.of(topics(base)), Fraction.of(Bars.PRIORITY_TOPICS), UNIT);
        mark(
                "tolerated pressure",
                Fraction.of(base.count("PressureMeasure", fact -> fact.is("state", "ACTIVE"))),
                Fraction.of(Bars.TOLERATED_PRESSURE),
                UNIT);
        mark("required items unknown", Fraction.of(required(answer, "UNKNOWN")), Fraction.of(4), UNIT);
        long met = required(answer, "MET");
        if (met + required(answer, "PARTIAL") == Conclusions.REQUIRED.size()) {
            mark("required items met", Fraction.of(met), Fraction.of(4), UNIT);
        }
    }

    private void amounts(FactBase base) {
        announced(base, "InvestmentPledge")
                .forEach(fact -> mark("pledge amount", fact, "amountUsdBn", Bars.PLEDGE_USD_BN));
        Fraction deals = announced(base, "InvestmentDeal")
                .map(fact -> fact.numberOr("valueUsdBn", Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        mark("deals total", deals, Bars.DEALS_USD_BN, CENT);
        mark("credible purchases", Purchases.of(base).credible(), Bars.PURCHASES_USD_BN, CENT);
        announced(base, "PurchaseCommitment")
                .forEach(fact -> mark("purchase years", fact, "overYears", Bars.PURCHASES_YEARS));
        announced(base, "TariffCut").forEach(fact -> mark("tariff points", fact, "points", Bars.TARIFF_POINTS));
    }

    private void shares(FactBase base) {
        base.all("JointVenture").forEach(fact -> {
            mark("US share", fact, "usOwnershipPct", Bars.US_SHARE_PCT);
            mark("US majority", fact, "usOwnershipPct", Bars.US_MAJORITY_PCT);
            mark("ByteDance ceiling", fact, "byteDancePct", Bars.BYTEDANCE_CEILING_PCT);
        });
        announced(base, "AircraftOrder")
                .filter(fact -> fact.has("aircraft"))
                .forEach(fact -> mark("aircraft count", fact.number("aircraft"), Bars.AIRCRAFT, UNIT));
    }

    private void days(FactBase base) {
        LocalDate asOf = base.asOf();
        announced(base, "AircraftOrder")
                .forEach(fact -> mark("aircraft delivery on term end", fact, "firstDelivery", Bars.TERM_END));
        base.all("DivestitureDeadline").forEach(fact -> mark("deadline", fact, "dueOn", asOf));
        base.all("TariffTruce")
                .filter(fact -> fact.isTrue("inForce"))
                .forEach(fact -> mark("truce end", fact, "expiresOn", asOf));
        meetings(base, "LEADERS_CALL", "HELD").forEach(fact -> {
            mark("call fresh since", fact, "heldOn", asOf.minusDays(Bars.FRESH_DAYS));
            mark("call held by as-of", fact, "heldOn", asOf);
        });
        meetings(base, "ROUND", "PLANNED").forEach(fact -> mark("round ahead", fact, "heldOn", asOf));
        meetings(base, "SUMMIT", "PLANNED").forEach(fact -> mark("summit ahead", fact, "heldOn", asOf));
        meetings(base, "LEADERS_CALL", "PLANNED").forEach(fact -> mark("call ahead", fact, "heldOn", asOf));
    }

    private void trips(FactBase base) {
        Optional<TripWindow> trip = TripWindow.of(base);
        if (trip.isEmpty()) {
            return;
        }
        mark("trip start on floor", trip.get().first(), Bars.FLOOR);
        mark("trip start on as-of", trip.get().first(), base.asOf());
        mark("trip end on as-of", trip.get().last(), base.asOf());
        base.all("TariffTruce")
                .filter(fact -> fact.isTrue("inForce"))
                .forEach(fact -> mark(
                        "truce end on trip end", fact, "expiresOn", trip.get().last()));
    }

    private static Stream<CurrentFact> announced(FactBase base, String type) {
        return base.all(type).filter(fact -> fact.stageAtLeast(Stage.ANNOUNCED));
    }

    private static Stream<CurrentFact> meetings(FactBase base, String kind, String state) {
        return base.all("Meeting").filter(fact -> fact.is("kind", kind) && fact.is("state", state));
    }

    private static long topics(FactBase base) {
        return base.all("Concession")
                .filter(fact -> fact.is("side", "US") && fact.is("state", "MADE"))
                .map(fact -> fact.text("topic"))
                .filter(topic -> !topic.equals("OTHER"))
                .distinct()
                .count();
    }

    private static long required(CatalogueAnswer answer, String status) {
        return Conclusions.REQUIRED.stream()
                .filter(item -> answer.statuses().get(item).equals(status))
                .count();
    }

    private void mark(String bar, CurrentFact fact, String attribute, Fraction value) {
        if (fact.has(attribute)) {
            mark(bar, fact.number(attribute), value, CENT);
        }
    }

    private void mark(String bar, CurrentFact fact, String attribute, LocalDate day) {
        if (fact.has(attribute)) {
            mark(bar, fact.date(attribute), day);
        }
    }

    private void mark(String bar, LocalDate day, LocalDate bound) {
        mark(bar, Fraction.of(day.toEpochDay()), Fraction.of(bound.toEpochDay()), UNIT);
    }

    private void mark(String bar, Fraction value, Fraction bound, Fraction near) {
        Fraction above = value.minus(bound);
        Fraction below = bound.minus(value);
        if (!above.isPositive() && !below.isPositive()) {
            tally.count("at " + bar);
        } else if (near.isAtLeast(above) && near.isAtLeast(below)) {
            tally.count((above.isPositive() ? "above " : "below ") + bar);
        }
    }
}
