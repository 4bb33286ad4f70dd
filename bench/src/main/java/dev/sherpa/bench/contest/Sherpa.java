package dev.sherpa.bench.contest;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sherpa with its full trace written out: findings, sentences, citations. */
public final class Sherpa implements Contestant<FactBase, Assessment> {

    private final RulePack pack;
    private final boolean hashed;
    private final Assessor assessor = new Assessor();

    /** Answers with a pack, with or without the content hash of every answer. */
    public Sherpa(RulePack pack, boolean hashed) {
        this.pack = pack;
        this.hashed = hashed;
    }

    @Override
    public String name() {
        return hashed ? "Sherpa, with the content hash" : "Sherpa";
    }

    @Override
    public String note() {
        return hashed
                ? "As Sherpa, and finds the content hash of every answer, as the service does for each that it gives."
                : "The full trace is written out: every finding with its sentence, what made it hold and what it rests on."
                        + " Makes the objects that its rules match itself, within what is timed.";
    }

    @Override
    public FactBase prepare(FactBase facts) {
        return facts;
    }

    @Override
    public Assessment answer(FactBase facts) {
        Assessment assessment = assessor.assess(pack, facts);
        if (hashed && assessment.contentHash().isEmpty()) {
            throw new IllegalStateException("An assessment has no content hash");
        }
        return assessment;
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
