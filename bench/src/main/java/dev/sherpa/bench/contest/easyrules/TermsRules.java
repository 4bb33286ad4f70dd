package dev.sherpa.bench.contest.easyrules;

import static dev.sherpa.bench.contest.easyrules.Clauses.some;
import static dev.sherpa.bench.contest.easyrules.Clauses.when;

import dev.sherpa.bench.contest.model.Concession;
import dev.sherpa.bench.contest.model.InvestmentPolicy;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.PressureMeasure;
import dev.sherpa.bench.contest.model.Side;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.TaxTreaty;
import dev.sherpa.bench.contest.model.TradeDeal;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** The items about what either side has moved on. */
final class TermsRules {

    private TermsRules() {}

    static List<Rules> all() {
        return List.of(reciprocalTerms(), beijingPriorities(), irreversibility(), pressureMeasures());
    }

    private static Rules reciprocalTerms() {
        return new Clauses()
                .item(
                        "Washington has moved on policy and on tax",
                        Item.RECIPROCAL_TERMS,
                        Status.MET,
                        facts -> facts.any(InvestmentPolicy.class, TermsRules::eased)
                                .flatMap(policy -> facts.any(TaxTreaty.class, TermsRules::extended)
                                        .map(treaty -> List.of(policy.get(0), treaty.get(0)))))
                .item(
                        "Washington has moved on policy",
                        Item.RECIPROCAL_TERMS,
                        Status.PARTIAL,
                        facts -> facts.any(InvestmentPolicy.class, TermsRules::eased))
                .item(
                        "Washington has moved on tax",
                        Item.RECIPROCAL_TERMS,
                        Status.PARTIAL,
                        facts -> facts.any(TaxTreaty.class, TermsRules::extended))
                .item(
                        "An investment policy is on record",
                        Item.RECIPROCAL_TERMS,
                        Status.UNMET,
                        facts -> facts.any(InvestmentPolicy.class))
                .item(
                        "A tax treaty is on record",
                        Item.RECIPROCAL_TERMS,
                        Status.UNMET,
                        facts -> facts.any(TaxTreaty.class))
                .inOrder();
    }

    private static Rules beijingPriorities() {
        return new Clauses()
                .item(
                        "The US has moved on enough of Beijing's priorities",
                        Item.BEIJING_PRIORITIES,
                        Status.MET,
                        facts -> when(topics(made(facts)) >= facts.bars().priorityTopics(), made(facts)))
                .item(
                        "The US has moved on one of Beijing's priorities",
                        Item.BEIJING_PRIORITIES,
                        Status.PARTIAL,
                        facts -> some(made(facts)))
                .item(
                        "A US concession is on record",
                        Item.BEIJING_PRIORITIES,
                        Status.UNMET,
                        facts -> facts.any(Concession.class, it -> it.side() == Side.US))
                .inOrder();
    }

    private static Rules irreversibility() {
        return new Clauses()
                .item(
                        "A trade deal with safeguards is signed",
                        Item.IRREVERSIBILITY,
                        Status.MET,
                        facts -> facts.any(
                                TradeDeal.class,
                                it -> it.progress().compareTo(TradeDeal.Progress.SIGNED) >= 0
                                        && Boolean.TRUE.equals(it.safeguards())))
                .item(
                        "A trade deal is preliminary or signed",
                        Item.IRREVERSIBILITY,
                        Status.PARTIAL,
                        facts -> facts.any(
                                TradeDeal.class, it -> it.progress().compareTo(TradeDeal.Progress.PRELIMINARY) >= 0))
                .item(
                        "A trade deal is on record",
                        Item.IRREVERSIBILITY,
                        Status.UNMET,
                        facts -> facts.any(TradeDeal.class))
                .inOrder();
    }

    private static Rules pressureMeasures() {
        return new Clauses()
                .item("No pressure measure is active", Item.PRESSURE_MEASURES, Status.MET, facts -> when(
                                active(facts).isEmpty(), facts.all(PressureMeasure.class))
                        .filter(measures -> !measures.isEmpty()))
                .item(
                        "The active measures can be tolerated",
                        Item.PRESSURE_MEASURES,
                        Status.PARTIAL,
                        facts -> some(active(facts))
                                .filter(measures ->
                                        measures.size() <= facts.bars().toleratedPressure()))
                .item(
                        "Too many measures are active",
                        Item.PRESSURE_MEASURES,
                        Status.UNMET,
                        facts -> some(active(facts)))
                .inOrder();
    }

    private static boolean eased(InvestmentPolicy policy) {
        return policy.state() == InvestmentPolicy.State.PARTLY_ROLLED_BACK
                || policy.state() == InvestmentPolicy.State.REPEALED;
    }

    private static boolean extended(TaxTreaty treaty) {
        return treaty.state() == TaxTreaty.State.EXTENDED;
    }

    private static List<Concession> made(TripFacts facts) {
        return facts.all(
                Concession.class,
                it -> it.side() == Side.US
                        && it.state() == Concession.State.MADE
                        && it.topic() != Concession.Topic.OTHER);
    }

    private static long topics(List<Concession> concessions) {
        return concessions.stream().map(Concession::topic).distinct().count();
    }

    private static List<PressureMeasure> active(TripFacts facts) {
        return facts.all(PressureMeasure.class, it -> it.state() == PressureMeasure.State.ACTIVE);
    }
}
