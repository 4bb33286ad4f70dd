package dev.sherpa.rules.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Folds what a pattern matches with functions; as in Drools, a single one without a result does not match. */
@SuppressWarnings("unchecked") // the functions of a pack have contexts of any class
final class Accumulation implements Step {

    private final Scan scan;
    private final List<Folded> folded;

    /**
     * A function.
     *
     * @param from the place of what it folds
     * @param to the place of its result
     */
    private record Folded(AccumulateFunction<Serializable> function, int from, int to) {}

    private Accumulation(Scan scan, List<Folded> folded) {
        this.scan = scan;
        this.folded = folded;
    }

    static Accumulation of(AccumulatePattern<?> accumulate, Steps steps, Places places) {
        Scan scan = steps.scan(accumulate.getCondition());
        List<Folded> folded = new ArrayList<>();
        for (org.drools.model.functions.accumulate.AccumulateFunction each : accumulate.getAccumulateFunctions()) {
            folded.add(new Folded(
                    (AccumulateFunction<Serializable>) each.createFunctionObject(),
                    places.of((Variable<?>) each.getSource()),
                    places.add(each.getResult())));
        }
        return new Accumulation(scan, List.copyOf(folded));
    }

    @Override
    public void extend(Matching matching, int next) throws Exception {
        Serializable[] contexts = new Serializable[folded.size()];
        for (int i = 0; i < contexts.length; i++) {
            AccumulateFunction<Serializable> function = folded.get(i).function();
            contexts[i] = function.initContext(function.createContext());
        }
        @Nullable Object[] values = matching.values();
        for (Object candidate : scan.candidates(matching)) {
            if (scan.admits(matching, candidate)) {
                for (int i = 0; i < contexts.length; i++) {
                    folded.get(i)
                            .function()
                            .accumulate(contexts[i], values[folded.get(i).from()]);
                }
            }
        }
        for (int i = 0; i < contexts.length; i++) {
            values[folded.get(i).to()] = folded.get(i).function().getResult(contexts[i]);
        }
        if (contexts.length > 1 || values[folded.get(0).to()] != null) {
            matching.go(next);
        }
    }
}
