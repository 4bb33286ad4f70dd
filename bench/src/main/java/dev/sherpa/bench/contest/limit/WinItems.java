package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;
import static dev.sherpa.bench.contest.limit.Stage.ANNOUNCED;
import static dev.sherpa.bench.contest.limit.Stage.FLOATED;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pledge, the deals, and the routes to a large number. */
final class WinItems {

    private static final String UNSTATED = "an unstated amount";

    private final ItemDefinition pledge;
    private final Bar pledgeBar;
    private final Clause pledgeReaches;
    private final Clause pledgeFloated;
    private final Clause noPledge;
    private final Clause pledgeRecorded;

    private final ItemDefinition deals;
    private final Bar dealsBar;
    private final Clause dealsReach;
    private final Clause someDeals;
    private final Clause dealRecorded;

    private final ItemDefinition bigNumber;
    private final Clause routeMet;
    private final Clause routePartial;
    private final Clause routeUnmet;
    private final Constants constants;

    WinItems(Constants constants) {
        this.constants = constants;
        pledge = constants.item("investment-pledge");
        pledgeBar = constants.bar("investment-pledge.bar-usd-bn");
        pledgeReaches = constants.clause("An announced pledge reaches the bar");
        pledgeFloated = constants.clause("An investment pledge is at least floated");
        noPledge = constants.clause("China has made no investment pledge");
        pledgeRecorded = constants.clause("An investment pledge is on record");
        deals = constants.item("investment-deals");
        dealsBar = constants.bar("investment-deals.bar-usd-bn");
        dealsReach = constants.clause("Announced investment deals reach the bar together");
        someDeals = constants.clause("Some investment deals are announced");
        dealRecorded = constants.clause("An investment deal is on record");
        bigNumber = constants.item("big-number-win");
        routeMet = constants.clause("One route to a large number is met");
        routePartial = constants.clause("One route to a large number is partly met");
        routeUnmet = constants.clause("One route to a large number is unmet");
    }

    Item pledge(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(pledgeReaches, pledgeBar.row(), EACH);
        for (Given.Pledge each : given.pledges) {
            BigDecimal amount = each.amountUsdBn();
            if (each.stage().isAtLeast(ANNOUNCED) && pledgeBar.isReachedBy(amount)) {
                findings.holds(
                        "A Chinese pledge to invest " + Print.usdBn(amount, "") + " in the US is "
                                + each.stage().word() + ", at or above the bar of " + pledgeBar.text() + ".",
                        each.matched());
            }
        }
        findings.open(pledgeFloated);
        for (Given.Pledge each : given.pledges) {
            if (each.stage().isAtLeast(FLOATED)) {
                findings.holds(
                        "A Chinese pledge to invest " + Print.usdBn(each.amountUsdBn(), UNSTATED) + " in the US is "
                                + each.stage().word() + "; the bar is an announced " + pledgeBar.text() + ".",
                        each.matched());
            }
        }
        findings.open(noPledge);
        for (Given.Pledge each : given.pledges) {
            if (each.stage() == Stage.NONE) {
                findings.holds(
                        "China has made no pledge to invest in the US; the bar is an announced " + pledgeBar.text()
                                + ".",
                        each.matched());
            }
        }
        findings.open(pledgeRecorded);
        for (Given.Pledge each : given.pledges) {
            findings.holds(
                    "The stage of China's investment pledge is " + each.stage().word() + ".", each.matched());
        }
        return findings.item(pledge);
    }

    Item deals(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<Matched> announced = new ArrayList<>(given.deals.size());
        List<BigDecimal> values = new ArrayList<>(given.deals.size());
        for (Given.Deal each : given.deals) {
            if (each.stage().isAtLeast(ANNOUNCED)) {
                announced.add(each.matched());
                if (each.valueUsdBn() != null) {
                    values.add(each.valueUsdBn());
                }
            }
        }
        BigDecimal sum = Total.of(values);
        if (sum.signum() > 0) {
            Row total = Matched.derived("InvestmentDealsTotal", Map.of("valueUsdBn", sum), cited.by(Row.of(announced)))
                    .row();
            String text = Print.usdBn(sum);
            if (dealsBar.isReachedBy(sum)) {
                findings.add(
                        dealsReach,
                        "Chinese investment deals announced so far add up to " + text + ", at or above the bar of "
                                + dealsBar.text() + ".",
                        dealsBar.row(),
                        total);
            }
            findings.add(
                    someDeals,
                    "Chinese investment deals announced so far add up to " + text + "; the bar is " + dealsBar.text()
                            + ".",
                    total);
        }
        findings.open(dealRecorded);
        for (Given.Deal each : given.deals) {
            findings.holds(
                    "The stage of the investment deal " + each.name() + ", worth "
                            + Print.usdBn(each.valueUsdBn(), UNSTATED) + ", is "
                            + each.stage().word() + ".",
                    each.matched());
        }
        return findings.item(deals);
    }

    /** Takes the routes in the order of their ids. */
    Item bigNumber(Cited cited, Item... routes) {
        Findings findings = new Findings(cited);
        routes(findings, routeMet, "complete", routes);
        routes(findings, routePartial, "open but not complete", routes);
        routes(findings, routeUnmet, "not open", routes);
        return findings.item(bigNumber);
    }

    private void routes(Findings findings, Clause clause, String are, Item... routes) {
        findings.open(clause);
        for (Item route : routes) {
            if (route.is(clause.outcome())) {
                findings.holds(
                        "One route to a number large enough to travel for is " + are + ": " + route.title() + " is "
                                + constants.word(clause.outcome()) + ".",
                        route.matched());
            }
        }
    }
}
