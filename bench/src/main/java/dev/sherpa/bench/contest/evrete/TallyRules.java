package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Concession;
import dev.sherpa.bench.contest.model.InvestmentDeal;
import dev.sherpa.bench.contest.model.PressureMeasure;
import dev.sherpa.bench.contest.model.ProposedTrip;
import dev.sherpa.bench.contest.model.PurchaseCommitment;
import dev.sherpa.bench.contest.model.PurchaseTrackRecord;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Rules that add up, one fact at a time; what they found is known from the second round on. */
final class TallyRules {

    private TallyRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("Announced deals add up")
                .forEach("$deal", InvestmentDeal.class, "$tally", Tally.class)
                .where("$deal.stage.compareTo(Stage.ANNOUNCED) >= 0", "$deal.valueUsdBn != null")
                .execute(context -> context.<Tally>get("$tally").add(context.<InvestmentDeal>get("$deal")));
        rules.newRule("The poorest record of delivery counts")
                .forEach("$record", PurchaseTrackRecord.class, "$tally", Tally.class)
                .execute(context -> context.<Tally>get("$tally")
                        .take(context.<PurchaseTrackRecord>get("$record").deliveredShare()));
        rules.newRule("Announced purchases add up as far as they are credible")
                .forEach("$purchase", PurchaseCommitment.class, "$bars", Bars.class, "$tally", Tally.class)
                .where("$purchase.stage.compareTo(Stage.ANNOUNCED) >= 0")
                .execute(context -> context.<Tally>get("$tally")
                        .add(
                                context.<PurchaseCommitment>get("$purchase"),
                                context.<Bars>get("$bars").purchasesYears()));
        rules.newRule("Beijing's priorities that the US has moved on are counted")
                .forEach("$concession", Concession.class, "$tally", Tally.class)
                .where(
                        "$concession.side == Side.US",
                        "$concession.state == Concession.State.MADE",
                        "$concession.topic != Concession.Topic.OTHER")
                .execute(context -> context.<Tally>get("$tally")
                        .move(context.<Concession>get("$concession").topic()));
        rules.newRule("Active measures are counted")
                .forEach("$measure", PressureMeasure.class, "$tally", Tally.class)
                .where("$measure.state == PressureMeasure.State.ACTIVE")
                .execute(context -> context.<Tally>get("$tally").countActiveMeasure());
        rules.newRule("Proposed trips span a window")
                .forEach("$trip", ProposedTrip.class, "$tally", Tally.class)
                .execute(context -> context.<Tally>get("$tally").include(context.<ProposedTrip>get("$trip")));
        rules.newRule("Everything is added up")
                .forEach("$tally", Tally.class, "$today", AsOf.class)
                .execute(context -> {
                    Tally tally = context.get("$tally");
                    context.insert(tally.totals());
                    tally.trip(context.<AsOf>get("$today").day()).ifPresent(context::insert);
                });
    }
}
