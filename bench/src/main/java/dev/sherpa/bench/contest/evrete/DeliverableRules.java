package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.AircraftOrder;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.FentanylControls;
import dev.sherpa.bench.contest.model.InvestmentPledge;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.SoybeanPurchases;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Tariff;
import dev.sherpa.bench.contest.model.TariffCut;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items about a pledge, soybeans, aircraft, fentanyl and tariffs. */
final class DeliverableRules {

    private DeliverableRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("The pledge reaches the bar")
                .forEach("$pledge", InvestmentPledge.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where(
                        "$pledge.stage.compareTo(Stage.ANNOUNCED) >= 0",
                        "$pledge.amountUsdBn != null && $pledge.amountUsdBn.compareTo($bars.pledgeUsdBn) >= 0")
                .execute(decides(Item.INVESTMENT_PLEDGE, Status.MET));
        rules.newRule("A pledge is floated")
                .forEach("$pledge", InvestmentPledge.class, "$checklist", Checklist.class)
                .where("$pledge.stage.compareTo(Stage.FLOATED) >= 0")
                .execute(decides(Item.INVESTMENT_PLEDGE, Status.PARTIAL));
        rules.newRule("A pledge is on record")
                .forEach("$pledge", InvestmentPledge.class, "$checklist", Checklist.class)
                .execute(decides(Item.INVESTMENT_PLEDGE, Status.UNMET));
        rules.newRule("Soybean purchases have risen sharply")
                .forEach("$soy", SoybeanPurchases.class, "$checklist", Checklist.class)
                .where("$soy.level == SoybeanPurchases.Level.SHARPLY_INCREASED")
                .execute(decides(Item.SOYBEANS, Status.MET));
        rules.newRule("Soybean purchases have resumed")
                .forEach("$soy", SoybeanPurchases.class, "$checklist", Checklist.class)
                .where("$soy.level == SoybeanPurchases.Level.RESUMED")
                .execute(decides(Item.SOYBEANS, Status.PARTIAL));
        rules.newRule("Soybean purchases are on record")
                .forEach("$soy", SoybeanPurchases.class, "$checklist", Checklist.class)
                .execute(decides(Item.SOYBEANS, Status.UNMET));
        rules.newRule("A large aircraft order is delivered within the term")
                .forEach("$order", AircraftOrder.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where(
                        "$order.stage.compareTo(Stage.ANNOUNCED) >= 0",
                        "$order.aircraft != null && $order.aircraft.compareTo($bars.aircraft) >= 0",
                        "$order.firstDelivery != null && !$order.firstDelivery.isAfter($bars.termEnd)")
                .execute(decides(Item.AIRCRAFT_ORDER, Status.MET));
        rules.newRule("An aircraft order is floated")
                .forEach("$order", AircraftOrder.class, "$checklist", Checklist.class)
                .where("$order.stage.compareTo(Stage.FLOATED) >= 0")
                .execute(decides(Item.AIRCRAFT_ORDER, Status.PARTIAL));
        rules.newRule("An aircraft order is on record")
                .forEach("$order", AircraftOrder.class, "$checklist", Checklist.class)
                .execute(decides(Item.AIRCRAFT_ORDER, Status.UNMET));
        rules.newRule("China has tightened its controls on precursors")
                .forEach("$controls", FentanylControls.class, "$checklist", Checklist.class)
                .where(
                        "$controls.action == FentanylControls.Action.TIGHTENED || $controls.action == FentanylControls.Action.ENFORCED")
                .execute(decides(Item.FENTANYL, Status.MET));
        rules.newRule("The fentanyl tariff is gone")
                .forEach("$tariff", Tariff.class, "$checklist", Checklist.class)
                .where("$tariff.subject.equals(\"fentanyl\")", "!$tariff.inForce")
                .execute(decides(Item.FENTANYL, Status.MET));
        rules.newRule("China waits for the fentanyl tariff to go")
                .forEach("$controls", FentanylControls.class, "$tariff", Tariff.class, "$checklist", Checklist.class)
                .where(
                        "Boolean.TRUE.equals($controls.conditionalOnTariffRemoval)",
                        "$tariff.subject.equals(\"fentanyl\")",
                        "$tariff.inForce")
                .execute(decides(Item.FENTANYL, Status.BLOCKED));
        rules.newRule("China promises controls on precursors")
                .forEach("$controls", FentanylControls.class, "$checklist", Checklist.class)
                .where("$controls.action == FentanylControls.Action.PROMISED")
                .execute(decides(Item.FENTANYL, Status.PARTIAL));
        rules.newRule("Controls on precursors are on record")
                .forEach("$controls", FentanylControls.class, "$checklist", Checklist.class)
                .execute(decides(Item.FENTANYL, Status.UNMET));
        rules.newRule("The US cuts its tariffs far enough")
                .forEach("$cut", TariffCut.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where(
                        "$cut.cutBy == Side.US",
                        "$cut.stage.compareTo(Stage.ANNOUNCED) >= 0",
                        "$cut.points != null && $cut.points.compareTo($bars.tariffPoints) >= 0")
                .execute(decides(Item.TARIFF_RELIEF, Status.MET));
        rules.newRule("A US tariff cut is floated")
                .forEach("$cut", TariffCut.class, "$checklist", Checklist.class)
                .where("$cut.cutBy == Side.US", "$cut.stage.compareTo(Stage.FLOATED) >= 0")
                .execute(decides(Item.TARIFF_RELIEF, Status.PARTIAL));
        rules.newRule("A US tariff cut is on record")
                .forEach("$cut", TariffCut.class, "$checklist", Checklist.class)
                .where("$cut.cutBy == Side.US")
                .execute(decides(Item.TARIFF_RELIEF, Status.UNMET));
    }
}
