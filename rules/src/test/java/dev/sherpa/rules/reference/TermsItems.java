package dev.sherpa.rules.reference;

import static dev.sherpa.rules.reference.ItemStatus.BLOCKED;
import static dev.sherpa.rules.reference.ItemStatus.MET;
import static dev.sherpa.rules.reference.ItemStatus.PARTIAL;
import static dev.sherpa.rules.reference.ItemStatus.UNKNOWN;
import static dev.sherpa.rules.reference.ItemStatus.UNMET;

/** The items about the terms of trade: what either side has moved on. */
record TermsItems(FactBase base) {

    ItemStatus fentanyl() {
        String type = "FentanylControls";
        if (base.any(type, controls -> controls.is("action", "TIGHTENED", "ENFORCED"))
                || base.any("Tariff", tariff -> isFentanyl(tariff) && tariff.isFalse("inForce"))) {
            return MET;
        }
        if (base.any(type, controls -> controls.isTrue("conditionalOnTariffRemoval"))
                && base.any("Tariff", tariff -> isFentanyl(tariff) && tariff.isTrue("inForce"))) {
            return BLOCKED;
        }
        if (base.any(type, controls -> controls.is("action", "PROMISED"))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }

    private static boolean isFentanyl(CurrentFact tariff) {
        return tariff.subject().equals("fentanyl");
    }

    ItemStatus tariffRelief() {
        String type = "TariffCut";
        if (base.any(
                type,
                cut -> isAmerican(cut)
                        && cut.atLeast("points", Bars.TARIFF_POINTS)
                        && cut.stageAtLeast(Stage.ANNOUNCED))) {
            return MET;
        }
        if (base.any(type, cut -> isAmerican(cut) && cut.stageAtLeast(Stage.FLOATED))) {
            return PARTIAL;
        }
        return base.any(type, TermsItems::isAmerican) ? UNMET : UNKNOWN;
    }

    private static boolean isAmerican(CurrentFact cut) {
        return cut.is("cutBy", "US");
    }

    ItemStatus reciprocalTerms() {
        boolean onPolicy = base.any("InvestmentPolicy", policy -> policy.is("state", "PARTLY_ROLLED_BACK", "REPEALED"));
        boolean onTax = base.any("TaxTreaty", treaty -> treaty.is("state", "EXTENDED"));
        if (onPolicy && onTax) {
            return MET;
        }
        if (onPolicy || onTax) {
            return PARTIAL;
        }
        return base.any("InvestmentPolicy") || base.any("TaxTreaty") ? UNMET : UNKNOWN;
    }

    ItemStatus beijingPriorities() {
        long topics = base.all("Concession")
                .filter(concession -> concession.is("side", "US"))
                .filter(concession -> concession.is("state", "MADE"))
                .filter(concession -> concession.is("topic", "CHIPS", "TAIWAN", "TARIFFS"))
                .map(concession -> concession.text("topic"))
                .distinct()
                .count();
        if (topics >= Bars.PRIORITY_TOPICS) {
            return MET;
        }
        if (topics >= 1) {
            return PARTIAL;
        }
        return base.any("Concession", concession -> concession.is("side", "US")) ? UNMET : UNKNOWN;
    }

    ItemStatus irreversibility() {
        String type = "TradeDeal";
        if (base.any(type, deal -> deal.is("progress", "SIGNED", "RATIFIED") && deal.isTrue("safeguards"))) {
            return MET;
        }
        if (base.any(type, deal -> deal.is("progress", "SIGNED", "RATIFIED", "PRELIMINARY"))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }
}
