package dev.sherpa.rules.match;

import java.util.List;
import org.drools.model.Binding;
import org.drools.model.Pattern;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/** What a pattern binds of the object that it matches. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the model tells the types of variables to nobody
final class Bindings {

    /** Binds nothing: what many share stays where the processor has it at hand. */
    private static final Bindings EMPTY = new Bindings(new Function1[0], new int[0]);

    private final Function1[] functions;
    private final int[] places;

    private Bindings(Function1[] functions, int[] places) {
        this.functions = functions;
        this.places = places;
    }

    /** Gives what a pattern binds places. */
    static Bindings of(Pattern<?> pattern, Places places) {
        List<Binding> all = List.copyOf(pattern.getBindings());
        if (all.isEmpty()) {
            return EMPTY;
        }
        return new Bindings(
                all.stream()
                        .map(Binding::getBindingFunction)
                        .map(Lambdas::inner)
                        .toArray(Function1[]::new),
                all.stream()
                        .mapToInt(binding -> places.add(binding.getBoundVariable()))
                        .toArray());
    }

    void bind(Object object, @Nullable Object[] values) {
        for (int i = 0; i < places.length; i++) {
            values[places[i]] = functions[i].apply(object);
        }
    }
}
