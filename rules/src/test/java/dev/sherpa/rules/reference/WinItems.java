package dev.sherpa.rules.reference;

import static dev.sherpa.rules.reference.ItemStatus.MET;
import static dev.sherpa.rules.reference.ItemStatus.PARTIAL;
import static dev.sherpa.rules.reference.ItemStatus.UNKNOWN;
import static dev.sherpa.rules.reference.ItemStatus.UNMET;

import java.util.List;

/** The items about what a visit would bring home. */
record WinItems(FactBase base) {

    ItemStatus investmentPledge() {
        String type = "InvestmentPledge";
        if (base.any(
                type,
                pledge -> pledge.stageAtLeast(Stage.ANNOUNCED) && pledge.atLeast("amountUsdBn", Bars.PLEDGE_USD_BN))) {
            return MET;
        }
        if (base.any(type, pledge -> pledge.stageAtLeast(Stage.FLOATED))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }

    ItemStatus investmentDeals() {
        Fraction total = base.all("InvestmentDeal")
                .filter(deal -> deal.stageAtLeast(Stage.ANNOUNCED))
                .map(deal -> deal.numberOr("valueUsdBn", Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        if (total.isAtLeast(Bars.DEALS_USD_BN)) {
            return MET;
        }
        if (total.isPositive()) {
            return PARTIAL;
        }
        return base.any("InvestmentDeal") ? UNMET : UNKNOWN;
    }

    ItemStatus purchaseCommitment() {
        Purchases purchases = Purchases.of(base);
        if (purchases.credible().isAtLeast(Bars.PURCHASES_USD_BN)) {
            return MET;
        }
        if (purchases.headline().isPositive()
                || base.any("PurchaseCommitment", purchase -> purchase.is("stage", "FLOATED", "OFFERED"))) {
            return PARTIAL;
        }
        return base.any("PurchaseCommitment") ? UNMET : UNKNOWN;
    }

    ItemStatus bigNumberWin() {
        List<ItemStatus> routes = List.of(investmentPledge(), investmentDeals(), purchaseCommitment());
        for (ItemStatus status : List.of(MET, PARTIAL, UNMET)) {
            if (routes.contains(status)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    ItemStatus soybeans() {
        String type = "SoybeanPurchases";
        if (base.any(type, soy -> soy.is("level", "SHARPLY_INCREASED"))) {
            return MET;
        }
        if (base.any(type, soy -> soy.is("level", "RESUMED"))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }

    ItemStatus aircraftOrder() {
        String type = "AircraftOrder";
        if (base.any(
                type,
                order -> order.stageAtLeast(Stage.ANNOUNCED)
                        && order.atLeast("aircraft", Bars.AIRCRAFT)
                        && order.onOrBefore("firstDelivery", Bars.TERM_END))) {
            return MET;
        }
        if (base.any(type, order -> order.stageAtLeast(Stage.FLOATED))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }
}
