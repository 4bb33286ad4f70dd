package dev.sherpa.rules.sandbox;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraints of a join, with every fact counted that is held against them.
 *
 * <p>Drools asks them for each pair of a partial match and a fact, also where there is no constraint at all or an index has
 * answered it, in joins, {@code not}, {@code exists} and accumulations alike: what multiplies comes by here.
 */
final class CountedConstraints implements BetaConstraints<CountedConstraints.Context> {

    private static final long serialVersionUID = 1L;

    private final transient BetaConstraints<Object> inner;
    private final transient String rule;

    /** What the constraints remember between the calls of one evaluation, and the budget of that. */
    static final class Context {
        private final Object inner;
        private @Nullable Budget budget;

        private Context(Object inner) {
            this.inner = inner;
        }

        private Budget budget() {
            return budget == null ? Budget.ofThread() : budget;
        }
    }

    CountedConstraints(BetaConstraints<Object> inner, String rule) {
        this.inner = inner;
        this.rule = rule;
    }

    @Override
    public boolean isAllowedCachedLeft(Context context, FactHandle handle) {
        Budget budget = context.budget();
        budget.step(rule);
        return counted(budget, inner.isAllowedCachedLeft(context.inner, handle));
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Context context) {
        Budget budget = context.budget();
        budget.step(rule);
        return counted(budget, inner.isAllowedCachedRight(tuple, context.inner));
    }

    private boolean counted(Budget budget, boolean allowed) {
        if (allowed) {
            budget.match(rule);
        }
        return allowed;
    }

    @Override
    public Context createContext() {
        return new Context(inner.createContext());
    }

    @Override
    public BetaMemory<Context> createBetaMemory(RuleBaseConfiguration config, int nodeType) {
        BetaMemory<?> memory = inner.createBetaMemory(config, nodeType);
        return new BetaMemory<>(
                memory.getLeftTupleMemory(), memory.getRightTupleMemory(), new Context(memory.getContext()), nodeType);
    }

    @Override
    public void updateFromTuple(Context context, ValueResolver resolver, Tuple tuple) {
        context.budget = Budget.ofThread();
        inner.updateFromTuple(context.inner, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(Context context, ValueResolver resolver, FactHandle handle) {
        context.budget = Budget.ofThread();
        inner.updateFromFactHandle(context.inner, resolver, handle);
    }

    @Override
    public void resetTuple(Context context) {
        context.budget = null;
        inner.resetTuple(context.inner);
    }

    @Override
    public void resetFactHandle(Context context) {
        context.budget = null;
        inner.resetFactHandle(context.inner);
    }

    @Override
    public BetaConstraint[] getConstraints() {
        return inner.getConstraints();
    }

    @Override
    public BetaConstraints<?> getOriginalConstraint() {
        return inner.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return inner.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return inner.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return inner.isEmpty();
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType modified, List<String> settable) {
        return inner.getListenedPropertyMask(pattern, modified, settable);
    }

    @Override
    public void init(BuildContext context, int betaNodeType) {
        inner.init(context, betaNodeType);
    }

    @Override
    public void initIndexes(int depth, int betaNodeType, RuleBaseConfiguration config) {
        inner.initIndexes(depth, betaNodeType, config);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T cloneIfInUse() {
        return (T) this;
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return inner.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        inner.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("A compiled pack is not written out");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("A compiled pack is not read in");
    }
}
