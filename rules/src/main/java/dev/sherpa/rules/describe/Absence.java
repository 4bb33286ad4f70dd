package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.List;
import java.util.function.Predicate;

/** What becomes of a constraint when one name in it has no value, whatever the other names have. */
enum Absence {
    HOLDS,
    FAILS,
    OPEN;

    /** Returns what becomes of a constraint when a name, written as in the constraint, has no value. */
    static Absence of(List<DrlToken> constraint, String name) {
        List<List<DrlToken>> either = Parts.split(constraint, "||");
        if (either.size() > 1) {
            return all(either, name, HOLDS, FAILS);
        }
        List<List<DrlToken>> both = Parts.split(constraint, "&&");
        if (both.size() > 1) {
            return all(both, name, FAILS, HOLDS);
        }
        if (constraint.get(0).is("!")) {
            Absence inner = of(constraint.subList(1, constraint.size()), name);
            return inner == OPEN ? OPEN : inner == HOLDS ? FAILS : HOLDS;
        }
        if (isGroup(constraint)) {
            return of(Parts.inside(constraint, 0), name);
        }
        if (!has(constraint, name)) {
            return OPEN;
        }
        return has(constraint, "!=", "not") == has(constraint, "null") ? FAILS : HOLDS;
    }

    /** Tells whether a constraint compares a name with a value so that the comparison fails without one. */
    static boolean matters(List<DrlToken> constraint, String name) {
        for (String sign : List.of("||", "&&")) {
            List<List<DrlToken>> parts = Parts.split(constraint, sign);
            if (parts.size() > 1) {
                return parts.stream().anyMatch(part -> matters(part, name));
            }
        }
        return isGroup(constraint)
                ? matters(Parts.inside(constraint, 0), name)
                : of(constraint, name) == FAILS && !has(constraint, "null");
    }

    private static Absence all(List<List<DrlToken>> parts, String name, Absence one, Absence every) {
        List<Absence> each = parts.stream().map(part -> of(part, name)).toList();
        return each.contains(one) ? one : each.stream().allMatch(Predicate.isEqual(every)) ? every : OPEN;
    }

    private static boolean isGroup(List<DrlToken> constraint) {
        return constraint.get(0).is("(") && Parts.closing(constraint, 0) == constraint.size() - 1;
    }

    private static boolean has(List<DrlToken> constraint, String... texts) {
        return constraint.stream().anyMatch(token -> token.is(texts));
    }
}
