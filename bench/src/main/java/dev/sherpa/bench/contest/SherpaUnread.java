package dev.sherpa.bench.contest;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Evaluation;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sherpa with a trace that nobody has read yet. */
final class SherpaUnread implements Contestant<FactBase, Evaluation> {

    private final RulePack pack;
    private final Assessor assessor = new Assessor();

    SherpaUnread(RulePack pack) {
        this.pack = pack;
    }

    @Override
    public String name() {
        return "Sherpa, its trace not read yet";
    }

    @Override
    public String note() {
        return "Has every status and conclusion, and keeps what it takes to tell why: the trace is written out when it is"
                + " read, which takes the rest of Sherpa's time. Drools' listener keeps rules and facts, and writes nothing"
                + " out either.";
    }

    @Override
    public FactBase prepare(FactBase facts) {
        return facts;
    }

    @Override
    public Evaluation answer(FactBase facts) {
        return assessor.evaluate(pack, facts);
    }

    @Override
    public SortedMap<String, String> outcomes(Evaluation evaluation) {
        SortedMap<String, String> outcomes = new TreeMap<>();
        evaluation.outcomes().forEach((head, outcome) -> outcomes.put(head.name(), outcome));
        return outcomes;
    }
}
