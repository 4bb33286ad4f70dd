package dev.sherpa.rules.match;

import java.util.List;
import org.drools.model.Pattern;

/** A pattern: looks through the objects that it could match, given what stands before it. */
final class Scan {

    private final Alpha alpha;
    private final int place;
    private final Bindings bindings;
    private final CompiledConstraint[] constraints;

    private Scan(Alpha alpha, int place, Bindings bindings, CompiledConstraint[] constraints) {
        this.alpha = alpha;
        this.place = place;
        this.bindings = bindings;
        this.constraints = constraints;
    }

    static Scan of(Pattern<?> pattern, Alphas alphas, Places places) {
        Alpha alpha = alphas.add(pattern);
        int place = places.add(pattern.getPatternVariable());
        Bindings bindings = Bindings.of(pattern, places);
        CompiledConstraint[] constraints = CompiledConstraint.of(Alpha.joining(pattern), places);
        return new Scan(alpha, place, bindings, constraints);
    }

    /** Returns the objects to try. */
    List<Object> candidates(Matching matching) throws Exception {
        return matching.memory().admitted(alpha);
    }

    /** Puts an object in its place, and tells whether it matches. */
    boolean admits(Matching matching, Object candidate) throws Exception {
        matching.step();
        matching.values()[place] = candidate;
        bindings.bind(candidate, matching.values());
        if (!CompiledConstraint.all(constraints, matching.values())) {
            return false;
        }
        matching.matched();
        return true;
    }

    /** Tells whether anything matches. */
    boolean any(Matching matching) throws Exception {
        for (Object candidate : candidates(matching)) {
            if (admits(matching, candidate)) {
                return true;
            }
        }
        return false;
    }
}
