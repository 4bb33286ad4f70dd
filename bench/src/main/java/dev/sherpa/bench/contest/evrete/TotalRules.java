package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Concession;
import dev.sherpa.bench.contest.model.InvestmentDeal;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.PressureMeasure;
import dev.sherpa.bench.contest.model.PurchaseCommitment;
import dev.sherpa.bench.contest.model.Status;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items that rest on sums and counts: in the second round. */
final class TotalRules {

    private TotalRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("Announced deals reach the bar together")
                .forEach(
                        "$totals",
                        Totals.class,
                        "$deal",
                        InvestmentDeal.class,
                        "$bars",
                        Bars.class,
                        "$checklist",
                        Checklist.class)
                .where("$totals.dealsUsdBn.compareTo($bars.dealsUsdBn) >= 0")
                .execute(decides(Item.INVESTMENT_DEALS, Status.MET));
        rules.newRule("Deals of some value are announced")
                .forEach("$totals", Totals.class, "$deal", InvestmentDeal.class, "$checklist", Checklist.class)
                .where("$totals.dealsUsdBn.signum() > 0")
                .execute(decides(Item.INVESTMENT_DEALS, Status.PARTIAL));
        rules.newRule("A deal is on record")
                .forEach("$totals", Totals.class, "$deal", InvestmentDeal.class, "$checklist", Checklist.class)
                .execute(decides(Item.INVESTMENT_DEALS, Status.UNMET));
        rules.newRule("Credible purchases reach the bar together")
                .forEach("$totals", Totals.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where("$totals.crediblePurchasesUsdBn.compareTo($bars.purchasesUsdBn) >= 0")
                .execute(decides(Item.PURCHASE_COMMITMENT, Status.MET));
        rules.newRule("Purchases of some value are announced")
                .forEach("$totals", Totals.class, "$purchase", PurchaseCommitment.class, "$checklist", Checklist.class)
                .where(
                        "$purchase.stage.compareTo(Stage.ANNOUNCED) >= 0",
                        "$purchase.amountUsdBn != null && $purchase.amountUsdBn.signum() > 0")
                .execute(decides(Item.PURCHASE_COMMITMENT, Status.PARTIAL));
        rules.newRule("A purchase is floated or offered")
                .forEach("$totals", Totals.class, "$purchase", PurchaseCommitment.class, "$checklist", Checklist.class)
                .where("$purchase.stage == Stage.FLOATED || $purchase.stage == Stage.OFFERED")
                .execute(decides(Item.PURCHASE_COMMITMENT, Status.PARTIAL));
        rules.newRule("A purchase commitment is on record")
                .forEach("$totals", Totals.class, "$purchase", PurchaseCommitment.class, "$checklist", Checklist.class)
                .execute(decides(Item.PURCHASE_COMMITMENT, Status.UNMET));
        rules.newRule("The US has moved on enough of Beijing's priorities")
                .forEach("$totals", Totals.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where("$totals.topicsMoved >= $bars.priorityTopics")
                .execute(decides(Item.BEIJING_PRIORITIES, Status.MET));
        rules.newRule("The US has moved on one of Beijing's priorities")
                .forEach("$totals", Totals.class, "$checklist", Checklist.class)
                .where("$totals.topicsMoved > 0")
                .execute(decides(Item.BEIJING_PRIORITIES, Status.PARTIAL));
        rules.newRule("A US concession is on record")
                .forEach("$totals", Totals.class, "$concession", Concession.class, "$checklist", Checklist.class)
                .where("$concession.side == Side.US")
                .execute(decides(Item.BEIJING_PRIORITIES, Status.UNMET));
        rules.newRule("No pressure measure is active")
                .forEach("$totals", Totals.class, "$measure", PressureMeasure.class, "$checklist", Checklist.class)
                .where("$totals.activeMeasures == 0")
                .execute(decides(Item.PRESSURE_MEASURES, Status.MET));
        rules.newRule("The active measures can be tolerated")
                .forEach(
                        "$totals",
                        Totals.class,
                        "$measure",
                        PressureMeasure.class,
                        "$bars",
                        Bars.class,
                        "$checklist",
                        Checklist.class)
                .where("$totals.activeMeasures <= $bars.toleratedPressure")
                .execute(decides(Item.PRESSURE_MEASURES, Status.PARTIAL));
        rules.newRule("Too many measures are active")
                .forEach("$totals", Totals.class, "$measure", PressureMeasure.class, "$checklist", Checklist.class)
                .execute(decides(Item.PRESSURE_MEASURES, Status.UNMET));
    }
}
