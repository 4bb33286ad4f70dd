package dev.sherpa.rules.provided;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * The base of the accumulate functions: gathers the values that are given, and computes the result from all of them.
 *
 * <p>A fact base never changes while it is evaluated, so nothing is taken back and a list is enough.
 *
 * @param <V> the type of the values
 * @param <R> the type of the result
 */
abstract class Gathering<V, R> implements AccumulateFunction<ArrayList<V>> {

    private final Class<R> resultType;

    Gathering(Class<R> resultType) {
        this.resultType = resultType;
    }

    /** Computes the result; null where there is none, and then the condition does not hold. */
    abstract @Nullable R resultOf(List<V> values);

    @Override
    public ArrayList<V> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<V> values) {
        values.clear();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accumulate(ArrayList<V> values, @Nullable Object value) {
        if (value != null) {
            values.add((V) value);
        }
    }

    @Override
    public void reverse(ArrayList<V> values, @Nullable Object value) {
        if (value != null) {
            values.remove(value);
        }
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(ArrayList<V> values) {
        return resultOf(values);
    }

    @Override
    public Class<?> getResultType() {
        return resultType;
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
