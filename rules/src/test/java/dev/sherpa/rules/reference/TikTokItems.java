package dev.sherpa.rules.reference;

import static dev.sherpa.rules.reference.ItemStatus.BLOCKED;
import static dev.sherpa.rules.reference.ItemStatus.MET;
import static dev.sherpa.rules.reference.ItemStatus.PARTIAL;
import static dev.sherpa.rules.reference.ItemStatus.UNKNOWN;
import static dev.sherpa.rules.reference.ItemStatus.UNMET;

/** The items about TikTok: the algorithm, who owns it, and the deal. */
record TikTokItems(FactBase base) {

    ItemStatus algorithmLicensing() {
        String type = "AlgorithmTransfer";
        if (base.any(
                type,
                transfer -> transfer.is("beijingPosition", "REFUSES")
                        || transfer.is("mode", "EXPORT", "SALE") && !transfer.is("beijingPosition", "APPROVED"))) {
            return BLOCKED;
        }
        if (base.any(type, transfer -> licensed(transfer, "APPROVED"))) {
            return MET;
        }
        if (base.any(type, transfer -> licensed(transfer, "SIGNALS"))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }

    private static boolean licensed(CurrentFact transfer, String position) {
        return transfer.is("mode", "LICENSE") && transfer.is("beijingPosition", position);
    }

    ItemStatus ownership() {
        String type = "JointVenture";
        if (base.any(
                type,
                venture -> venture.atLeast("usOwnershipPct", Bars.US_SHARE_PCT)
                        && venture.below("byteDancePct", Bars.BYTEDANCE_CEILING_PCT)
                        && venture.isTrue("usSecurityOversight"))) {
            return MET;
        }
        if (base.any(type, venture -> venture.atLeast("usOwnershipPct", Bars.US_MAJORITY_PCT))) {
            return PARTIAL;
        }
        return base.any(type) ? UNMET : UNKNOWN;
    }

    ItemStatus deal() {
        String type = "TikTokDeal";
        if (base.any(type, deal -> deal.is("stage", "ENDORSED", "CLOSED"))) {
            return MET;
        }
        if (base.any(type, deal -> deal.is("stage", "PRELIMINARY"))) {
            return PARTIAL;
        }
        if (!base.any(type)) {
            return UNKNOWN;
        }
        return base.any("DivestitureDeadline", deadline -> deadline.before("dueOn", base.asOf())) ? BLOCKED : UNMET;
    }
}
