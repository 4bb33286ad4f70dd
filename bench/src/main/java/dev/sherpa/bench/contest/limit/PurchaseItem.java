package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Stage.ANNOUNCED;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commitments to buy: what they bring within the period of the bar, and what of it is believed. */
final class PurchaseItem {

    private static final String UNSTATED = "an unstated amount";

    private final ItemDefinition definition;
    private final Bar bar;
    private final Bar years;
    private final Clause reach;
    private final Clause some;
    private final Clause floated;
    private final Clause none;
    private final Clause recorded;

    PurchaseItem(Constants constants) {
        definition = constants.item("purchase-commitment");
        bar = constants.bar("purchases.bar-usd-bn");
        years = constants.bar("purchases.bar-years");
        reach = constants.clause("Credible purchase commitments reach the bar together");
        some = constants.clause("Some purchase commitments are announced");
        floated = constants.clause("A purchase commitment is floated or offered");
        none = constants.clause("No purchase commitment stands");
        recorded = constants.clause("A purchase commitment is on record");
    }

    Item assess(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<WithinPeriod> within = withinPeriod(given);
        if (!within.isEmpty()) {
            totals(findings, within, given, cited);
        }
        findings.open(floated);
        for (Given.Purchase each : given.purchases) {
            if (each.stage() == Stage.FLOATED || each.stage() == Stage.OFFERED) {
                findings.holds(
                        "A Chinese commitment to buy " + Print.usdBn(each.amountUsdBn(), UNSTATED) + " over "
                                + Print.with("years", each.overYears(), "an unstated term") + " is "
                                + each.stage().word() + ", but not announced.",
                        each.matched());
            }
        }
        findings.open(none);
        for (Given.Purchase each : given.purchases) {
            if (each.stage() == Stage.NONE) {
                findings.holds(
                        "No Chinese purchase commitment stands; the bar is " + bar.text() + " over " + years.text()
                                + ".",
                        each.matched());
            }
        }
        findings.open(recorded);
        for (Given.Purchase each : given.purchases) {
            findings.holds(
                    "The stage of a Chinese commitment to buy " + Print.usdBn(each.amountUsdBn(), UNSTATED) + " is "
                            + each.stage().word() + ".",
                    each.matched());
        }
        return findings.item(definition);
    }

    private List<WithinPeriod> withinPeriod(Given given) {
        List<WithinPeriod> within = new ArrayList<>(given.purchases.size());
        for (Given.Purchase each : given.purchases) {
            BigDecimal amount = each.amountUsdBn();
            if (amount != null && each.stage().isAtLeast(ANNOUNCED)) {
                BigDecimal over = each.overYears();
                BigDecimal value = over == null
                        ? amount
                        : amount.min(amount.multiply(years.number()).divide(over, MathContext.DECIMAL128));
                within.add(new WithinPeriod(each, value));
            }
        }
        return within;
    }

    private void totals(Findings findings, List<WithinPeriod> within, Given given, Cited cited) {
        BigDecimal share = deliveredShare(given);
        List<BigDecimal> values = new ArrayList<>(within.size());
        List<BigDecimal> believed = new ArrayList<>(within.size());
        for (WithinPeriod each : within) {
            values.add(each.value);
            believed.add(each.isBelievedInFull() ? each.value : each.value.multiply(share));
        }
        BigDecimal headline = Total.of(values);
        BigDecimal credible = Total.of(believed);
        if (headline.signum() == 0) {
            return;
        }
        Map<String, Object> totals = new LinkedHashMap<>(4);
        totals.put("headlineUsdBn", headline);
        totals.put("credibleUsdBn", credible);
        Row total = Matched.derived("PurchasesTotal", totals, grounds(within, given, cited))
                .row();
        String come = "Announced Chinese purchases come to " + Print.usdBn(headline) + " over " + years.text()
                + ", of which " + Print.usdBn(credible) + " is credible";
        if (bar.isReachedBy(credible)) {
            findings.add(reach, come + ", at or above the bar of " + bar.text() + ".", bar.row(), years.row(), total);
        }
        findings.add(some, come + "; the bar is " + bar.text() + ".", total);
    }

    private static BigDecimal deliveredShare(Given given) {
        BigDecimal lowest = BigDecimal.ONE;
        for (Given.TrackRecord each : given.trackRecords) {
            lowest = lowest.min(each.deliveredShare());
        }
        return lowest;
    }

    /** Returns what the totals rest on: the commitments, and the record of delivery if it took something off any. */
    private Grounds grounds(List<WithinPeriod> within, Given given, Cited cited) {
        if (within.size() > 1) {
            within.sort(Comparator.comparing(WithinPeriod::key));
        }
        cited.begin();
        boolean inFull = true;
        for (WithinPeriod each : within) {
            cited.add(each.purchase.matched().grounds());
            if (each.purchase.overYears() != null) {
                cited.add(years.matched().grounds());
            }
            inFull &= each.isBelievedInFull();
        }
        if (!inFull) {
            for (Given.TrackRecord each : given.trackRecords) {
                cited.add(each.matched().grounds());
            }
        }
        return cited.end();
    }

    /** What an announced commitment brings within the period of the bar. */
    private record WithinPeriod(Given.Purchase purchase, BigDecimal value) {

        boolean isBelievedInFull() {
            return Boolean.TRUE.equals(purchase.catchUpClause()) || purchase.stage() == Stage.DELIVERED;
        }

        /** What the order among several begins with. */
        String key() {
            return purchase.subject() + ", stage=" + purchase.stage();
        }
    }
}
