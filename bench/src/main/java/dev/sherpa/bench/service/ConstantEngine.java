package dev.sherpa.bench.service;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in for the engine: evaluates once, and answers the same ever after.
 *
 * <p>Runs within the service, where {@link EngineSwap} puts it.
 */
public final class ConstantEngine {

    private static final Map<List<Object>, Assessment> ANSWERS = new ConcurrentHashMap<>();

    private ConstantEngine() {}

    /** Answers as the engine did for the first fact base of that day and kind. */
    public static Assessment assess(Assessor engine, RulePack pack, FactBase facts) {
        // Facts that are stored have ids, which an answer shows: those of a preview do not.
        boolean submitted =
                facts.current().isEmpty() || facts.current().get(0).leading().id() == null;
        List<Object> question = List.of(facts.asOf(), submitted);
        Assessment known = ANSWERS.get(question);
        if (known == null) {
            known = engine.assess(pack, facts);
            ANSWERS.put(question, known);
        }
        return known;
    }
}
