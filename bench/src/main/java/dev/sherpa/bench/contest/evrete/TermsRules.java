package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.InvestmentPolicy;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TaxTreaty;
import dev.sherpa.bench.contest.model.TradeDeal;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The items about what Washington has moved on and what is signed. */
final class TermsRules {

    private TermsRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("Washington has moved on policy and on tax")
                .forEach("$policy", InvestmentPolicy.class, "$treaty", TaxTreaty.class, "$checklist", Checklist.class)
                .where(
                        "$policy.state == InvestmentPolicy.State.PARTLY_ROLLED_BACK || $policy.state == InvestmentPolicy.State.REPEALED",
                        "$treaty.state == TaxTreaty.State.EXTENDED")
                .execute(decides(Item.RECIPROCAL_TERMS, Status.MET));
        rules.newRule("Washington has moved on policy")
                .forEach("$policy", InvestmentPolicy.class, "$checklist", Checklist.class)
                .where(
                        "$policy.state == InvestmentPolicy.State.PARTLY_ROLLED_BACK || $policy.state == InvestmentPolicy.State.REPEALED")
                .execute(decides(Item.RECIPROCAL_TERMS, Status.PARTIAL));
        rules.newRule("Washington has moved on tax")
                .forEach("$treaty", TaxTreaty.class, "$checklist", Checklist.class)
                .where("$treaty.state == TaxTreaty.State.EXTENDED")
                .execute(decides(Item.RECIPROCAL_TERMS, Status.PARTIAL));
        rules.newRule("An investment policy is on record")
                .forEach("$policy", InvestmentPolicy.class, "$checklist", Checklist.class)
                .execute(decides(Item.RECIPROCAL_TERMS, Status.UNMET));
        rules.newRule("A tax treaty is on record")
                .forEach("$treaty", TaxTreaty.class, "$checklist", Checklist.class)
                .execute(decides(Item.RECIPROCAL_TERMS, Status.UNMET));
        rules.newRule("A trade deal with safeguards is signed")
                .forEach("$deal", TradeDeal.class, "$checklist", Checklist.class)
                .where(
                        "$deal.progress == TradeDeal.Progress.SIGNED || $deal.progress == TradeDeal.Progress.RATIFIED",
                        "Boolean.TRUE.equals($deal.safeguards)")
                .execute(decides(Item.IRREVERSIBILITY, Status.MET));
        rules.newRule("A trade deal is preliminary or signed")
                .forEach("$deal", TradeDeal.class, "$checklist", Checklist.class)
                .where("$deal.progress.compareTo(TradeDeal.Progress.PRELIMINARY) >= 0")
                .execute(decides(Item.IRREVERSIBILITY, Status.PARTIAL));
        rules.newRule("A trade deal is on record")
                .forEach("$deal", TradeDeal.class, "$checklist", Checklist.class)
                .execute(decides(Item.IRREVERSIBILITY, Status.UNMET));
    }
}
