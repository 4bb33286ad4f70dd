package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.List;
import java.util.Set;

/**
 * Tells which comparisons hold also for what is absent.
 *
 * @param absent the attributes that what is compared can be without
 * @param bindings what can be absent besides
 */
record Unstated(Set<String> absent, Bindings bindings) {

    /** Returns what is added to the phrase for a comparison; nothing unless it holds for what is absent, too. */
    String added(List<DrlToken> left, List<DrlToken> compared) {
        boolean leftAbsent = left.stream().anyMatch(this::mayBe);
        boolean rightAbsent = compared.stream().anyMatch(this::mayBe);
        boolean negative = compared.stream().anyMatch(token -> token.is("!=", "not"))
                && compared.stream().noneMatch(token -> token.is("null"));
        if (!negative || !leftAbsent && !rightAbsent) {
            return "";
        }
        return leftAbsent && rightAbsent
                ? " (or one of them is not stated)"
                : leftAbsent ? " (or is not stated)" : " (or that is not stated)";
    }

    /** Tells whether the negation of a constraint holds because something that it compares is absent. */
    boolean satisfiesNot(List<DrlToken> constraint) {
        return constraint.stream()
                .filter(this::mayBe)
                .map(DrlToken::text)
                .anyMatch(name -> Absence.matters(constraint, name) && Absence.of(constraint, name) != Absence.HOLDS);
    }

    private boolean mayBe(DrlToken name) {
        return name.isBinding() ? bindings.mayBeAbsent(name.text()) : absent.contains(name.text());
    }
}
