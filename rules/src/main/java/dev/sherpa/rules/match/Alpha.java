package dev.sherpa.rules.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;

/** The part of a pattern that looks at one object alone: its class, and the constraints that refer to nothing else. */
final class Alpha {

    private final int number;
    private final int type;
    private final Indexes.@Nullable Entry entry;
    private final Bindings bindings;
    private final CompiledConstraint[] constraints;
    private final int size;

    private Alpha(
            int number,
            int type,
            Indexes.@Nullable Entry entry,
            Bindings bindings,
            CompiledConstraint[] constraints,
            int size) {
        this.number = number;
        this.type = type;
        this.entry = entry;
        this.bindings = bindings;
        this.constraints = constraints;
        this.size = size;
    }

    static Alpha of(Pattern<?> pattern, int number, int type, Indexes indexes) {
        Places places = new Places();
        places.add(pattern.getPatternVariable());
        Bindings bindings = Bindings.of(pattern, places);
        List<Constraint> own = own(pattern);
        CompiledConstraint[] constraints = CompiledConstraint.of(own, places);
        return new Alpha(number, type, indexes.add(type, own), bindings, constraints, places.size());
    }

    /** Returns the constraints of a pattern that refer to the pattern alone, in the order written. */
    static List<Constraint> own(Pattern<?> pattern) {
        Set<String> names = names(pattern);
        return CompiledConstraint.conjuncts(pattern.getConstraint()).stream()
                .filter(constraint -> variables(constraint).allMatch(names::contains))
                .toList();
    }

    /** Returns the constraints of a pattern that also refer to what stands before it, in the order written. */
    static List<Constraint> joining(Pattern<?> pattern) {
        List<Constraint> joining = new ArrayList<>(CompiledConstraint.conjuncts(pattern.getConstraint()));
        joining.removeAll(own(pattern));
        return joining;
    }

    private static Set<String> names(Pattern<?> pattern) {
        Collection<Binding> bindings = pattern.getBindings();
        Set<String> names = bindings.stream()
                .map(binding -> binding.getBoundVariable().getName())
                .collect(Collectors.toSet());
        names.add(pattern.getPatternVariable().getName());
        return names;
    }

    private static Stream<String> variables(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? Arrays.stream(single.getVariables()).map(Variable::getName)
                : constraint.getChildren().stream().flatMap(Alpha::variables);
    }

    /** Returns its number among those of its compilation, from 0. */
    int number() {
        return number;
    }

    /** Returns the number of its class. */
    int type() {
        return type;
    }

    /** Returns where the objects stand that it may admit; null if that can be all of its class. */
    Indexes.@Nullable Entry entry() {
        return entry;
    }

    boolean admits(Object object) throws Exception {
        if (constraints.length == 0) {
            return true;
        }
        @Nullable Object[] values = new @Nullable Object[size];
        values[0] = object;
        bindings.bind(object, values);
        return CompiledConstraint.all(constraints, values);
    }
}
