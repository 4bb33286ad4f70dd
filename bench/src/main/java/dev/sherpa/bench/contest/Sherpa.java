package dev.sherpa.bench.contest;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sherpa with its full trace: findings, sentences, citations, content hash. */
public final class Sherpa implements Contestant<FactBase, Assessment> {

    private final RulePack pack;
    private final Assessor assessor = new Assessor();

    /** Answers with a pack. */
    public Sherpa(RulePack pack) {
        this.pack = pack;
    }

    @Override
    public String name() {
        return "Sherpa";
    }

    @Override
    public String note() {
        return "Full trace. Makes the objects that its rules match itself, within what is timed.";
    }

    @Override
    public FactBase prepare(FactBase facts) {
        return facts;
    }

    @Override
    public Assessment answer(FactBase facts) {
        return assessor.assess(pack, facts);
    }

    @Override
    public SortedMap<String, String> outcomes(Assessment assessment) {
        SortedMap<String, String> outcomes = new TreeMap<>(assessment.conclusions());
        assessment.items().forEach(item -> outcomes.put(item.id(), item.status()));
        if (assessment.verdict() != null) {
            outcomes.put("verdict", assessment.verdict());
        }
        return outcomes;
    }
}
