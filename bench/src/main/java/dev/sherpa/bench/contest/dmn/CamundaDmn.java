package dev.sherpa.bench.contest.dmn;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda DMN: the model parsed once, the whole answer with all that it requires evaluated for each fact base. */
public final class CamundaDmn implements Contestant<Map<String, Object>, DmnDecisionResult> {

    private final RulePack pack;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnModel form;
    private final DmnDecision checklist;

    /** Parses a model; a pack gives parameters and the calendar. */
    public CamundaDmn(RulePack pack, DmnModel form) {
        this.pack = pack;
        this.form = form;
        try (InputStream model = form.open()) {
            this.checklist = engine.parseDecision(DmnModel.CHECKLIST, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Camunda DMN, " + form.form();
    }

    @Override
    public String note() {
        return form.note() + " As shipped, the engine parses each FEEL expression anew whenever it evaluates it.";
    }

    @Override
    public Map<String, Object> prepare(FactBase facts) {
        return DmnInput.of(pack, facts);
    }

    @Override
    public DmnDecisionResult answer(Map<String, Object> input) {
        return engine.evaluateDecision(checklist, input);
    }

    @Override
    public SortedMap<String, String> outcomes(DmnDecisionResult result) {
        return DmnModel.outcomes(result.<Map<?, ?>>getSingleEntry());
    }
}
