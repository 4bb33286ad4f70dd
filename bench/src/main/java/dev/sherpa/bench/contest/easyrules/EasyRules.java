package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Plain;
import dev.sherpa.bench.contest.model.Facts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;

/** Easy Rules, with a trace: for each item the rule that decided it and the facts that made it apply. */
public final class EasyRules implements Contestant<TripFacts, TracedAnswer> {

    private final RulePack pack;
    private final List<Rules> rules = new ArrayList<>();
    private final DefaultRulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    /** Builds the rules; answers with the parameters and the calendar of a pack. */
    public EasyRules(RulePack pack) {
        this.pack = pack;
        rules.addAll(BigNumberRules.all());
        rules.addAll(DeliverableRules.all());
        rules.addAll(TikTokRules.all());
        rules.addAll(TermsRules.all());
        rules.addAll(VisitRules.all());
        rules.addAll(ScheduleRules.all());
        rules.addAll(ConclusionRules.all());
        engine.registerRuleListener(new DecisionListener());
    }

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public String note() {
        return "Conditions are Java lambdas, so it expresses all items, and all of each condition is the host's: finding "
                + "facts, joins, sums, counts and days. The engine orders the clauses and stops at the first that applies. "
                + "Its trace names the rule that decided each item, the verdict and the engagement, with the objects that "
                + "made it apply; no sentences, and nothing of the rules outranked. "
                + "Spared: making the objects that its rules ask for and listing them by type, the runs of free days and the "
                + "calendar's windows.";
    }

    @Override
    public TripFacts prepare(FactBase facts) {
        return new TripFacts(Facts.of(Plain.of(pack, facts)));
    }

    @Override
    public TracedAnswer answer(TripFacts tripFacts) {
        Checklist checklist = new Checklist();
        org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
        facts.put("facts", tripFacts);
        facts.put("checklist", checklist);
        for (Rules item : rules) {
            engine.fire(item, facts);
        }
        return checklist.answer(tripFacts);
    }

    @Override
    public SortedMap<String, String> outcomes(TracedAnswer traced) {
        return traced.answer().outcomes();
    }
}
