package dev.sherpa.bench.contest.dmn;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.Map;
import java.util.SortedMap;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** KIE DMN: the model compiled once, all of its decisions evaluated for each fact base. */
public final class KieDmn implements Contestant<Map<String, Object>, DMNResult> {

    private final RulePack pack;
    private final DMNRuntime runtime;
    private final DmnModel form;
    private final DMNModel model;

    /** Compiles a model; a pack gives parameters and the calendar. */
    public KieDmn(RulePack pack, DmnModel form) {
        this.pack = pack;
        this.form = form;
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromClasspathResource(form.resource(), KieDmn.class)
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    @Override
    public String name() {
        return "KIE DMN, " + form.form();
    }

    @Override
    public String note() {
        return form.note();
    }

    @Override
    public Map<String, Object> prepare(FactBase facts) {
        return DmnInput.of(pack, facts);
    }

    @Override
    public DMNResult answer(Map<String, Object> input) {
        DMNContext context = runtime.newContext();
        input.forEach(context::set);
        return runtime.evaluateAll(model, context);
    }

    @Override
    public SortedMap<String, String> outcomes(DMNResult result) {
        Object checklist = result.getDecisionResultByName(DmnModel.CHECKLIST).getResult();
        return DmnModel.outcomes((Map<?, ?>) checklist);
    }
}
