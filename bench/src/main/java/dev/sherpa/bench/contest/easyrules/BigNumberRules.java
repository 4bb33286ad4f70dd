package dev.sherpa.bench.contest.easyrules;

import static dev.sherpa.bench.contest.easyrules.Clauses.when;

import dev.sherpa.bench.contest.model.InvestmentDeal;
import dev.sherpa.bench.contest.model.InvestmentPledge;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.PurchaseCommitment;
import dev.sherpa.bench.contest.model.PurchaseTrackRecord;
import dev.sherpa.bench.contest.model.Stage;
import dev.sherpa.bench.contest.model.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** The items about a number large enough to travel for. */
final class BigNumberRules {

    private static final Item[] ROUTES = {Item.INVESTMENT_PLEDGE, Item.INVESTMENT_DEALS, Item.PURCHASE_COMMITMENT};

    private BigNumberRules() {}

    static List<Rules> all() {
        return List.of(investmentPledge(), investmentDeals(), purchaseCommitment(), bigNumberWin());
    }

    private static Rules investmentPledge() {
        return new Clauses()
                .item(
                        "The pledge reaches the bar",
                        Item.INVESTMENT_PLEDGE,
                        Status.MET,
                        facts -> facts.any(
                                InvestmentPledge.class,
                                it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0
                                        && Numbers.atLeast(
                                                it.amountUsdBn(), facts.bars().pledgeUsdBn())))
                .item(
                        "A pledge is floated",
                        Item.INVESTMENT_PLEDGE,
                        Status.PARTIAL,
                        facts -> facts.any(
                                InvestmentPledge.class, it -> it.stage().compareTo(Stage.FLOATED) >= 0))
                .item(
                        "A pledge is on record",
                        Item.INVESTMENT_PLEDGE,
                        Status.UNMET,
                        facts -> facts.any(InvestmentPledge.class))
                .inOrder();
    }

    private static Rules investmentDeals() {
        return new Clauses()
                .item(
                        "Announced deals reach the bar together",
                        Item.INVESTMENT_DEALS,
                        Status.MET,
                        facts -> when(
                                totalOf(announced(facts)).compareTo(facts.bars().dealsUsdBn()) >= 0, announced(facts)))
                .item(
                        "Deals of some value are announced",
                        Item.INVESTMENT_DEALS,
                        Status.PARTIAL,
                        facts -> facts.any(
                                InvestmentDeal.class,
                                it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0 && Numbers.positive(it.valueUsdBn())))
                .item(
                        "A deal is on record",
                        Item.INVESTMENT_DEALS,
                        Status.UNMET,
                        facts -> facts.any(InvestmentDeal.class))
                .inOrder();
    }

    private static Rules purchaseCommitment() {
        return new Clauses()
                .item(
                        "Credible purchases reach the bar together",
                        Item.PURCHASE_COMMITMENT,
                        Status.MET,
                        facts -> when(
                                credible(facts).compareTo(facts.bars().purchasesUsdBn()) >= 0,
                                facts.all(
                                        PurchaseCommitment.class,
                                        it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0)))
                .item(
                        "Purchases of some value are announced",
                        Item.PURCHASE_COMMITMENT,
                        Status.PARTIAL,
                        facts -> facts.any(
                                PurchaseCommitment.class,
                                it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0 && Numbers.positive(it.amountUsdBn())))
                .item(
                        "A purchase is floated or offered",
                        Item.PURCHASE_COMMITMENT,
                        Status.PARTIAL,
                        facts -> facts.any(
                                PurchaseCommitment.class,
                                it -> it.stage() == Stage.FLOATED || it.stage() == Stage.OFFERED))
                .item(
                        "A purchase commitment is on record",
                        Item.PURCHASE_COMMITMENT,
                        Status.UNMET,
                        facts -> facts.any(PurchaseCommitment.class))
                .inOrder();
    }

    private static Rules bigNumberWin() {
        return new Clauses()
                .itemOfItems("A route to a big number is met", Item.BIG_NUMBER_WIN, Status.MET, ROUTES)
                .itemOfItems("A route to a big number is partly met", Item.BIG_NUMBER_WIN, Status.PARTIAL, ROUTES)
                .itemOfItems("A route to a big number is unmet", Item.BIG_NUMBER_WIN, Status.UNMET, ROUTES)
                .inOrder();
    }

    private static List<InvestmentDeal> announced(TripFacts facts) {
        return facts.all(InvestmentDeal.class, it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0);
    }

    private static BigDecimal totalOf(List<InvestmentDeal> deals) {
        BigDecimal total = BigDecimal.ZERO;
        for (InvestmentDeal deal : deals) {
            if (deal.valueUsdBn() != null) {
                total = total.add(deal.valueUsdBn());
            }
        }
        return total;
    }

    private static BigDecimal credible(TripFacts facts) {
        BigDecimal lowestShare = BigDecimal.ONE;
        for (PurchaseTrackRecord record : facts.all(PurchaseTrackRecord.class)) {
            lowestShare = lowestShare.min(record.deliveredShare());
        }
        BigDecimal years = facts.bars().purchasesYears();
        BigDecimal credible = BigDecimal.ZERO;
        for (PurchaseCommitment purchase : facts.all(PurchaseCommitment.class)) {
            if (purchase.stage().compareTo(Stage.ANNOUNCED) >= 0) {
                credible = credible.add(purchase.credibleWithin(years, lowestShare));
            }
        }
        return credible;
    }
}
