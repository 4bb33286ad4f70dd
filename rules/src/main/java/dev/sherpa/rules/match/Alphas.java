package dev.sherpa.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;

/** The alphas of the rules of one compilation, each once, by number; filled while its rules are made, and then only read. */
final class Alphas {

    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final Map<List<Object>, Alpha> shared = new HashMap<>();
    private final Indexes indexes = new Indexes();
    private final Map<Class<?>, int[]> ofClass = new ConcurrentHashMap<>();

    /** Returns the alpha of a pattern; patterns with the same constraints share one, as they do in Drools. */
    Alpha add(Pattern<?> pattern) {
        Class<?> matched = pattern.getPatternVariable().getType();
        int type = types.computeIfAbsent(matched, each -> types.size());
        List<Object> key = new ArrayList<>(List.of(matched));
        for (Constraint constraint : Alpha.own(pattern)) {
            boolean plain = constraint instanceof SingleConstraint single
                    && single.getExprId() != null
                    && single.getVariables().length == 1
                    && single.getVariables()[0] == pattern.getPatternVariable();
            key.add(plain ? ((SingleConstraint) constraint).getExprId() : constraint);
        }
        return shared.computeIfAbsent(key, unknown -> Alpha.of(pattern, shared.size(), type, indexes));
    }

    Indexes indexes() {
        return indexes;
    }

    int size() {
        return shared.size();
    }

    /** Returns how many classes patterns name. */
    int types() {
        return types.size();
    }

    /** Returns the numbers of the classes named by patterns that an object of a class belongs to. */
    int[] typesOf(Class<?> given) {
        int[] known = ofClass.get(given);
        return known == null ? ofClass.computeIfAbsent(given, this::find) : known;
    }

    private int[] find(Class<?> given) {
        return types.entrySet().stream()
                .filter(type -> type.getKey().isAssignableFrom(given))
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }
}
