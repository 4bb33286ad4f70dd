package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Plain;
import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Facts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.SortedMap;
import org.evrete.api.Knowledge;

/** Evrete: rules compiled once, a stateless session for each answer. */
public final class Evrete implements Contestant<List<Object>, Answer> {

    private final RulePack pack;
    private final Knowledge knowledge = CompiledKnowledge.make();

    /** Compiles the rules; answers with the parameters and the calendar of a pack. */
    public Evrete(RulePack pack) {
        this.pack = pack;
    }

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public String note() {
        return "Without a trace. Expresses 15 items itself. It has no negation and no accumulation: in Java, its rules add up "
                + "the sums and counts of investment-deals, purchase-commitment, beijing-priorities and pressure-measures, and "
                + "the days between which tariff-truce and calendar lie; Java methods look statuses up for big-number-win and the "
                + "verdict, and keep the first clause that held of each item. "
                + "All on one thread, which is faster than with the threads of its own that it uses otherwise: one answer gives "
                + "them too little to do. "
                + "Spared: making the objects that its rules match, the runs of free days and the calendar's windows.";
    }

    @Override
    public List<Object> prepare(FactBase facts) {
        return Facts.of(Plain.of(pack, facts));
    }

    @Override
    public Answer answer(List<Object> facts) {
        Checklist checklist = new Checklist();
        knowledge
                .newStatelessSession()
                .insert(facts)
                .insert(checklist, new Tally())
                .fire();
        return checklist.answer();
    }

    @Override
    public SortedMap<String, String> outcomes(Answer answer) {
        return answer.outcomes();
    }
}
