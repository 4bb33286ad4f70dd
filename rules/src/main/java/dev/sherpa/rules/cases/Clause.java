package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause of an item or conclusion, as it stands in a case.
 *
 * @param name the rule's name
 * @param outcome the status or value that it gives; empty if it takes it from what it binds
 * @param holds whether it holds in the case
 */
record Clause(String name, String outcome, boolean holds) {

    /** Returns the clauses of a head in their order, as they stand in a case that was evaluated. */
    static List<Clause> of(RulePack pack, Head head, CaseResult result) {
        Set<String> holding = result.assessment().findings(head).stream()
                .map(finding -> finding.rule().name())
                .collect(Collectors.toSet());
        return pack.clauses(head).stream()
                .map(rule -> new Clause(rule.name(), rule.givenOutcome(), holding.contains(rule.name())))
                .toList();
    }

    boolean isOf(Rule rule) {
        return name.equals(rule.name());
    }
}
