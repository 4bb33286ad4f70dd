package dev.sherpa.rules.match;

import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/** A constraint, compiled: tells whether what stands in a match so far satisfies it. */
interface Test {

    boolean holds(@Nullable Object[] values) throws Exception;

    /** Makes the test of a constraint whose variables have places. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the model tells the types of variables to nobody
    static Test of(Constraint constraint, Places places) {
        if (!(constraint instanceof SingleConstraint single)) {
            Test[] parts = constraint.getChildren().stream()
                    .map(child -> of(child, places))
                    .toArray(Test[]::new);
            return constraint.getType() == Constraint.Type.OR
                    ? values -> any(parts, values)
                    : values -> all(parts, values);
        }
        int[] of = places.of(single.getVariables());
        if (of.length == 1) {
            Predicate1 predicate = single.getPredicate1();
            int only = of[0];
            return values -> predicate.test(values[only]);
        }
        if (of.length == 2) {
            Predicate2 predicate = single.getPredicate2();
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

    /** Tells whether all tests hold; those after one that does not are not made. */
    static boolean all(Test[] tests, @Nullable Object[] values) throws Exception {
        for (Test test : tests) {
            if (!test.holds(values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(Test[] tests, @Nullable Object[] values) throws Exception {
        for (Test test : tests) {
            if (test.holds(values)) {
                return true;
            }
        }
        return false;
    }
}
