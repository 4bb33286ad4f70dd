package dev.sherpa.rules.match;

import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** A constraint of a pattern, ready to be held against what stands in a match so far. */
interface CompiledConstraint {

    /** No constraints: what many share stays where the processor has it at hand. */
    CompiledConstraint[] EMPTY = {};

    boolean holds(@Nullable Object[] values) throws Exception;

    /** Makes constraints ready whose variables have places. */
    static CompiledConstraint[] of(List<Constraint> constraints, Places places) {
        return constraints.isEmpty()
                ? EMPTY
                : constraints.stream().map(each -> of(each, places)).toArray(CompiledConstraint[]::new);
    }

    /** Makes a constraint ready whose variables have places. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the model tells the types of variables to nobody
    static CompiledConstraint of(Constraint constraint, Places places) {
        if (!(constraint instanceof SingleConstraint single)) {
            CompiledConstraint[] parts = of(constraint.getChildren(), places);
            return constraint.getType() == Constraint.Type.OR
                    ? values -> any(parts, values)
                    : values -> all(parts, values);
        }
        int[] of = places.of(single.getVariables());
        if (of.length == 1) {
            Predicate1 predicate = Lambdas.inner(single.getPredicate1());
            int only = of[0];
            return values -> predicate.test(values[only]);
        }
        if (of.length == 2) {
            Predicate2 predicate = Lambdas.inner(single.getPredicate2());
            int first = of[0];
            int second = of[1];
            return values -> predicate.test(values[first], values[second]);
        }
        PredicateN predicate = single.getPredicate();
        return values -> {
            @Nullable Object[] given = new @Nullable Object[of.length];
            for (int i = 0; i < of.length; i++) {
                given[i] = values[of[i]];
            }
            return predicate.test(given);
        };
    }

    /** Returns the constraints that a constraint consists of, all of which have to hold. */
    static List<Constraint> conjuncts(Constraint constraint) {
        return constraint instanceof SingleConstraint || constraint.getType() == Constraint.Type.OR
                ? List.of(constraint)
                : constraint.getChildren().stream()
                        .flatMap(child -> conjuncts(child).stream())
                        .toList();
    }

    /** Tells whether all hold; those after one that does not are not looked at. */
    static boolean all(CompiledConstraint[] all, @Nullable Object[] values) throws Exception {
        for (CompiledConstraint each : all) {
            if (!each.holds(values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(CompiledConstraint[] all, @Nullable Object[] values) throws Exception {
        for (CompiledConstraint each : all) {
            if (each.holds(values)) {
                return true;
            }
        }
        return false;
    }
}
