package dev.sherpa.rules.sandbox;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * Puts {@link CountedConstraints} into every join of a compiled pack.
 *
 * <p>Drools has no place for it: the constraints of a node are set once, while the network is built, so the field is set
 * anew here, before any session is made.
 */
public final class CountedJoins {

    private final Field constraints;
    private final Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private CountedJoins() throws NoSuchFieldException {
        constraints = BetaNode.class.getDeclaredField("constraints");
        constraints.setAccessible(true);
    }

    /** Counts from now on what the joins of compiled rules do; to be called before any session is made. */
    public static void in(KieBase compiled) {
        try {
            CountedJoins joins = new CountedJoins();
            ((InternalRuleBase) compiled).getRete().getObjectTypeNodes().forEach(joins::visit);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of Drools keeps the constraints of a join elsewhere", e);
        }
    }

    private void visit(NetworkNode node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode join) {
            count(join);
        }
        NetworkNode[] sinks = node.getSinks();
        if (sinks != null) { // the end of a rule has none
            Arrays.stream(sinks).forEach(this::visit);
        }
    }

    @SuppressWarnings("unchecked")
    private void count(BetaNode join) {
        String rule = Arrays.stream(join.getAssociatedRules())
                .map(Rule::getName)
                .sorted()
                .findFirst()
                .orElse("");
        BetaConstraints<Object> inner = join.getRawConstraints();
        try {
            constraints.set(join, new CountedConstraints(inner, rule));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The constraints of a join cannot be set", e);
        }
    }
}
