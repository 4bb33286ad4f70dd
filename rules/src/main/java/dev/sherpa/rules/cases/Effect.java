package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Head;
import java.util.List;
import java.util.Optional;

/**
 * What a change of the clauses of one item or conclusion does to a case that passes, told without evaluating it anew.
 *
 * <p>Others only see the status or value that the clauses give, and a case expects the status of every item: so one that
 * changes is noticed, and one that stays leaves nothing to notice but the sentences of the clause that decides.
 */
enum Effect {
    /** The case fails. */
    NOTICED,
    /** The case passes. */
    UNNOTICED,
    /** Only evaluating the case tells. */
    OPEN;

    /** Tells the effect of a change of clauses; {@code changed} is the name of the one that holds in other ways, if any. */
    static Effect of(CaseResult result, Head head, List<Clause> before, List<Clause> after, String changed) {
        if (before.stream().anyMatch(clause -> clause.outcome().isEmpty())) {
            return OPEN;
        }
        Optional<Clause> decided = first(before);
        Optional<Clause> decides = first(after);
        if (!decided.map(Clause::outcome).equals(decides.map(Clause::outcome))) {
            boolean expected = head.kind() == Head.Kind.ITEM
                    || result.given().conclusions().isPresent();
            return expected ? NOTICED : OPEN;
        }
        boolean otherWords = !decided.map(Clause::name).equals(decides.map(Clause::name))
                || decides.filter(clause -> clause.name().equals(changed)).isPresent();
        return otherWords && result.given().sentences().containsKey(head.name()) ? OPEN : UNNOTICED;
    }

    private static Optional<Clause> first(List<Clause> clauses) {
        return clauses.stream().filter(Clause::holds).findFirst();
    }
}
