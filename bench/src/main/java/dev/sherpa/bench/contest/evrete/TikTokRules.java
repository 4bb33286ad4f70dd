package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.AlgorithmTransfer;
import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.DivestitureDeadline;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.JointVenture;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TikTokDeal;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items about TikTok. */
final class TikTokRules {

    private TikTokRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("Beijing refuses")
                .forEach("$transfer", AlgorithmTransfer.class, "$checklist", Checklist.class)
                .where("$transfer.beijingPosition == AlgorithmTransfer.Position.REFUSES")
                .execute(decides(Item.ALGORITHM_LICENSING, Status.BLOCKED));
        rules.newRule("An export is not approved")
                .forEach("$transfer", AlgorithmTransfer.class, "$checklist", Checklist.class)
                .where(
                        "$transfer.mode == AlgorithmTransfer.Mode.EXPORT || $transfer.mode == AlgorithmTransfer.Mode.SALE",
                        "$transfer.beijingPosition != AlgorithmTransfer.Position.APPROVED")
                .execute(decides(Item.ALGORITHM_LICENSING, Status.BLOCKED));
        rules.newRule("Beijing has approved a licence")
                .forEach("$transfer", AlgorithmTransfer.class, "$checklist", Checklist.class)
                .where(
                        "$transfer.mode == AlgorithmTransfer.Mode.LICENSE",
                        "$transfer.beijingPosition == AlgorithmTransfer.Position.APPROVED")
                .execute(decides(Item.ALGORITHM_LICENSING, Status.MET));
        rules.newRule("Beijing signals consent to a licence")
                .forEach("$transfer", AlgorithmTransfer.class, "$checklist", Checklist.class)
                .where(
                        "$transfer.mode == AlgorithmTransfer.Mode.LICENSE",
                        "$transfer.beijingPosition == AlgorithmTransfer.Position.SIGNALS")
                .execute(decides(Item.ALGORITHM_LICENSING, Status.PARTIAL));
        rules.newRule("A transfer of the algorithm is on record")
                .forEach("$transfer", AlgorithmTransfer.class, "$checklist", Checklist.class)
                .execute(decides(Item.ALGORITHM_LICENSING, Status.UNMET));
        rules.newRule("The joint venture is American and overseen")
                .forEach("$venture", JointVenture.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where(
                        "Boolean.TRUE.equals($venture.usSecurityOversight)",
                        "$venture.usOwnershipPct != null && $venture.usOwnershipPct.compareTo($bars.usSharePct) >= 0",
                        "$venture.byteDancePct != null && $venture.byteDancePct.compareTo($bars.byteDanceCeilingPct) < 0")
                .execute(decides(Item.TIKTOK_OWNERSHIP, Status.MET));
        rules.newRule("The joint venture has an American majority")
                .forEach("$venture", JointVenture.class, "$bars", Bars.class, "$checklist", Checklist.class)
                .where("$venture.usOwnershipPct != null && $venture.usOwnershipPct.compareTo($bars.usMajorityPct) >= 0")
                .execute(decides(Item.TIKTOK_OWNERSHIP, Status.PARTIAL));
        rules.newRule("A joint venture is on record")
                .forEach("$venture", JointVenture.class, "$checklist", Checklist.class)
                .execute(decides(Item.TIKTOK_OWNERSHIP, Status.UNMET));
        rules.newRule("The TikTok deal is endorsed")
                .forEach("$deal", TikTokDeal.class, "$checklist", Checklist.class)
                .where("$deal.stage == TikTokDeal.Progress.ENDORSED || $deal.stage == TikTokDeal.Progress.CLOSED")
                .execute(decides(Item.TIKTOK_DEAL, Status.MET));
        rules.newRule("The TikTok deal is preliminary")
                .forEach("$deal", TikTokDeal.class, "$checklist", Checklist.class)
                .where("$deal.stage == TikTokDeal.Progress.PRELIMINARY")
                .execute(decides(Item.TIKTOK_DEAL, Status.PARTIAL));
        rules.newRule("The deadline has run out without a deal")
                .forEach(
                        "$deal",
                        TikTokDeal.class,
                        "$deadline",
                        DivestitureDeadline.class,
                        "$today",
                        AsOf.class,
                        "$checklist",
                        Checklist.class)
                .where("$deadline.dueOn.isBefore($today.day)")
                .execute(decides(Item.TIKTOK_DEAL, Status.BLOCKED));
        rules.newRule("A TikTok deal is on record")
                .forEach("$deal", TikTokDeal.class, "$checklist", Checklist.class)
                .execute(decides(Item.TIKTOK_DEAL, Status.UNMET));
    }
}
