package dev.sherpa.rules.pack;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import org.kie.api.runtime.rule.AccumulateFunction;

/** An accumulate function that is no pack's to name. */
public final class EvilAccumulation implements AccumulateFunction<ArrayList<Object>> {

    /** Leaves its mark. */
    public EvilAccumulation() {
        System.setProperty("sherpa.ran", "");
    }

    @Override
    public ArrayList<Object> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<Object> context) {
        context.clear();
    }

    @Override
    public void accumulate(ArrayList<Object> context, Object value) {
        context.add(value);
    }

    @Override
    public void reverse(ArrayList<Object> context, Object value) {
        context.remove(value);
    }

    @Override
    public Object getResult(ArrayList<Object> context) {
        return context.size();
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Object.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // holds no state
    }

    @Override
    public void readExternal(ObjectInput in) {
        // holds no state
    }
}
