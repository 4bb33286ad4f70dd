package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.AlgorithmTransfer;
import dev.sherpa.bench.contest.model.DivestitureDeadline;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.JointVenture;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TikTokDeal;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** The items about TikTok. */
final class TikTokRules {

    private TikTokRules() {}

    static List<Rules> all() {
        return List.of(algorithmLicensing(), ownership(), deal());
    }

    private static Rules algorithmLicensing() {
        return new Clauses()
                .item(
                        "Beijing refuses",
                        Item.ALGORITHM_LICENSING,
                        Status.BLOCKED,
                        facts -> facts.any(
                                AlgorithmTransfer.class,
                                it -> it.beijingPosition() == AlgorithmTransfer.Position.REFUSES))
                .item(
                        "An export is not approved",
                        Item.ALGORITHM_LICENSING,
                        Status.BLOCKED,
                        facts -> facts.any(
                                AlgorithmTransfer.class,
                                it -> (it.mode() == AlgorithmTransfer.Mode.EXPORT
                                                || it.mode() == AlgorithmTransfer.Mode.SALE)
                                        && it.beijingPosition() != AlgorithmTransfer.Position.APPROVED))
                .item(
                        "Beijing has approved a licence",
                        Item.ALGORITHM_LICENSING,
                        Status.MET,
                        facts -> facts.any(
                                AlgorithmTransfer.class,
                                it -> it.mode() == AlgorithmTransfer.Mode.LICENSE
                                        && it.beijingPosition() == AlgorithmTransfer.Position.APPROVED))
                .item(
                        "Beijing signals consent to a licence",
                        Item.ALGORITHM_LICENSING,
                        Status.PARTIAL,
                        facts -> facts.any(
                                AlgorithmTransfer.class,
                                it -> it.mode() == AlgorithmTransfer.Mode.LICENSE
                                        && it.beijingPosition() == AlgorithmTransfer.Position.SIGNALS))
                .item(
                        "A transfer of the algorithm is on record",
                        Item.ALGORITHM_LICENSING,
                        Status.UNMET,
                        facts -> facts.any(AlgorithmTransfer.class))
                .inOrder();
    }

    private static Rules ownership() {
        return new Clauses()
                .item(
                        "The joint venture is American and overseen",
                        Item.TIKTOK_OWNERSHIP,
                        Status.MET,
                        facts -> facts.any(
                                JointVenture.class,
                                it -> Numbers.atLeast(
                                                it.usOwnershipPct(),
                                                facts.bars().usSharePct())
                                        && Numbers.below(
                                                it.byteDancePct(), facts.bars().byteDanceCeilingPct())
                                        && Boolean.TRUE.equals(it.usSecurityOversight())))
                .item(
                        "The joint venture has an American majority",
                        Item.TIKTOK_OWNERSHIP,
                        Status.PARTIAL,
                        facts -> facts.any(
                                JointVenture.class,
                                it -> Numbers.atLeast(
                                        it.usOwnershipPct(), facts.bars().usMajorityPct())))
                .item(
                        "A joint venture is on record",
                        Item.TIKTOK_OWNERSHIP,
                        Status.UNMET,
                        facts -> facts.any(JointVenture.class))
                .inOrder();
    }

    private static Rules deal() {
        return new Clauses()
                .item(
                        "The TikTok deal is endorsed",
                        Item.TIKTOK_DEAL,
                        Status.MET,
                        facts -> facts.any(
                                TikTokDeal.class,
                                it -> it.stage() == TikTokDeal.Progress.ENDORSED
                                        || it.stage() == TikTokDeal.Progress.CLOSED))
                .item(
                        "The TikTok deal is preliminary",
                        Item.TIKTOK_DEAL,
                        Status.PARTIAL,
                        facts -> facts.any(TikTokDeal.class, it -> it.stage() == TikTokDeal.Progress.PRELIMINARY))
                .item("The deadline has run out without a deal", Item.TIKTOK_DEAL, Status.BLOCKED, facts -> facts.any(
                                TikTokDeal.class)
                        .flatMap(deal -> facts.any(DivestitureDeadline.class, it -> it.dueOn()
                                        .isBefore(facts.today()))
                                .map(deadline -> List.of(deal.get(0), deadline.get(0)))))
                .item(
                        "A TikTok deal is on record",
                        Item.TIKTOK_DEAL,
                        Status.UNMET,
                        facts -> facts.any(TikTokDeal.class))
                .inOrder();
    }
}
