package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which clauses would give a better outcome than an assessment has.
 *
 * <p>Of an item, a status that the pack ranks higher; of a choice, a value listed earlier, or any when it has none; of any
 * other conclusion, a clause before the one that decides.
 */
final class Ranking {

    private final RulePack pack;
    private final Assessment assessment;

    Ranking(RulePack pack, Assessment assessment) {
        this.pack = pack;
        this.assessment = assessment;
    }

    /** Returns the clauses that would give a better outcome, in order. */
    List<Rule> better(Head head) {
        List<Rule> clauses = pack.clauses(head);
        if (head.kind() == Head.Kind.ITEM) {
            int present = rank(assessment.outcome(head));
            return clauses.stream()
                    .filter(clause -> rank(clause.givenOutcome()) < present)
                    .toList();
        }
        ConclusionDefinition conclusion =
                pack.definition().conclusion(head.name()).orElseThrow();
        Set<String> holding = holding(head);
        if (conclusion.type() == ConclusionDefinition.Type.CHOICE) {
            int present = conclusion.values().indexOf(String.valueOf(assessment.outcome(head)));
            return clauses.stream()
                    .filter(clause -> holding.isEmpty() || conclusion.values().indexOf(clause.givenOutcome()) < present)
                    .toList();
        }
        return clauses.stream()
                .takeWhile(clause -> !holding.contains(clause.name()))
                .toList();
    }

    /** Returns the status or value of an item or conclusion; null for one without, and for a derived type. */
    @Nullable
    String outcome(Head head) {
        return assessment.outcome(head);
    }

    /** Returns the names of the clauses that hold. */
    Set<String> holding(Head head) {
        return assessment.findings(head).stream()
                .map(finding -> finding.rule().name())
                .collect(Collectors.toSet());
    }

    private int rank(@Nullable String status) {
        PackDefinition definition = pack.definition();
        for (int rank = 0; rank < definition.statuses().size(); rank++) {
            if (definition.statuses().get(rank).contains(String.valueOf(status))) {
                return rank;
            }
        }
        return definition.statuses().size();
    }
}
