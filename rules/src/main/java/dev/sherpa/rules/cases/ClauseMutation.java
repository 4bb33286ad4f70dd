package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.ClauseVariants;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A mutant that changes what clauses conclude, and none of their conditions.
 *
 * @param mutant the mutant
 * @param change makes the change to the clauses as they stand in a case
 * @param pack makes the pack with the change
 */
record ClauseMutation(Mutant mutant, UnaryOperator<List<Clause>> change, Supplier<RulePack> pack) {

    /** Returns the mutants of all clauses of a pack. */
    static List<ClauseMutation> of(RulePack pack) {
        List<ClauseMutation> made = new ArrayList<>();
        pack.definition().items().forEach(item -> add(made, pack, Head.item(item.id()), item.statuses()));
        for (ConclusionDefinition conclusion : pack.definition().conclusions()) {
            add(made, pack, Head.conclusion(conclusion.name()), conclusion.values());
        }
        return made;
    }

    private static void add(List<ClauseMutation> made, RulePack pack, Head head, List<String> outcomes) {
        List<Rule> clauses = pack.clauses(head);
        for (int index = 0; index < clauses.size(); index++) {
            for (String other : Swaps.around(clauses.get(index).givenOutcome(), outcomes)) {
                made.add(giving(pack, clauses.get(index), other));
            }
            if (index > 0) {
                made.add(swapping(pack, clauses.get(index - 1), clauses.get(index), index));
            }
        }
    }

    private static ClauseMutation giving(RulePack pack, Rule clause, String other) {
        return new ClauseMutation(
                new Mutant(Operator.SWAP_OUTCOME, clause, clause.line(), clause.givenOutcome(), other),
                clauses -> clauses.stream()
                        .map(each -> each.isOf(clause) ? new Clause(each.name(), other, each.holds()) : each)
                        .toList(),
                () -> new ClauseVariants(pack).giving(clause, other));
    }

    private static ClauseMutation swapping(RulePack pack, Rule before, Rule clause, int index) {
        return new ClauseMutation(
                new Mutant(Operator.SWAP_CLAUSES, clause, clause.line(), clause.name(), "before: " + before.name()),
                clauses -> {
                    List<Clause> swapped = new ArrayList<>(clauses);
                    Collections.swap(swapped, index - 1, index);
                    return swapped;
                },
                () -> new ClauseVariants(pack).swapping(before, clause));
    }

    /** Tells whether a case notices the change. */
    boolean isKilled(RulePack unchanged, List<CaseResult> passing) {
        Head head = mutant.rule().head();
        List<CaseResult> open = new ArrayList<>();
        for (CaseResult result : passing) {
            List<Clause> clauses = Clause.of(unchanged, head, result);
            Effect effect = Effect.of(result, head, clauses, change.apply(clauses), "");
            if (effect == Effect.NOTICED) {
                return true;
            }
            if (effect == Effect.OPEN) {
                open.add(result);
            }
        }
        CaseRunner runner = new CaseRunner(pack.get());
        return open.stream().anyMatch(result -> runner.notices(result.given()));
    }
}
