package dev.sherpa.rules.explain;

import java.util.List;

/**
 * A pattern, constraint by constraint.
 *
 * @param type its type
 * @param own the pattern as a condition of its own
 * @param scope what the bindings in its constraints stand for
 * @param context the earlier conditions that it uses
 * @param all what is of its type
 * @param constraints its constraints, in order
 * @param asks what it asks for of what has an explanation of its own
 */
record PatternPlan(
        String type,
        Premise own,
        Scope scope,
        Chain context,
        Question all,
        List<ConstraintPlan> constraints,
        List<Asked> asks) {}
