package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns what fired into findings: sentences, what made them hold, and what they rest on. */
final class Explainer {

    private final RulePack pack;
    private final Trace trace;
    private final FiringValues values;
    private final Matches matches;

    Explainer(RulePack pack, Trace trace, FactBase facts) {
        this.pack = pack;
        this.trace = trace;
        this.values = new FiringValues(pack, facts.asOf());
        this.matches = new Matches(pack, trace, facts.asOf());
    }

    /** Returns the findings of the clauses of an item or conclusion: by clause, then by outcome, then by sentence. */
    List<Finding> findings(List<CompiledRule> clauses) {
        List<Finding> findings = new ArrayList<>();
        for (CompiledRule compiled : clauses) {
            Rule clause = compiled.rule();
            List<Firing> firings = trace.of(compiled);
            if (!firings.isEmpty()) {
                boolean decides = findings.isEmpty();
                bySaid(firings).forEach((said, same) -> findings.add(finding(clause, said, same, decides)));
            }
        }
        return List.copyOf(findings);
    }

    private Map<Said, List<Firing>> bySaid(List<Firing> firings) {
        Map<Said, List<Firing>> bySaid = new TreeMap<>();
        for (Firing firing : firings) {
            said(firing).ifPresent(said -> bySaid.computeIfAbsent(said, none -> new ArrayList<>(1))
                    .add(firing));
        }
        return bySaid;
    }

    /** Returns what a firing says; empty if what it concludes is absent, and then its clause does not hold. */
    private Optional<Said> said(Firing firing) {
        OutcomeValue outcome = values.outcome(firing);
        return outcome == null ? Optional.empty() : Optional.of(new Said(outcome, sentence(firing)));
    }

    /** Tells what an object that rules match is. */
    Match match(Object object) {
        return matches.match(object);
    }

    /** Makes an item or conclusion citable by what depends on it. */
    void remember(Object outcome, List<Finding> findings) {
        matches.remember(outcome, findings);
    }

    /** Returns how the derived facts that findings rest on came about. */
    Map<Match, Derivation> derivations() {
        return matches.derivations();
    }

    private String sentence(Firing firing) {
        return pack.wording().sentence(firing.rule().sentence(), placeholder -> values.value(firing, placeholder));
    }

    private Finding finding(Rule rule, Said said, List<Firing> firings, boolean decides) {
        List<Finding.Because> because = new ArrayList<>(rule.conditions().size());
        Citations citations = new Citations();
        for (Condition condition : rule.conditions()) {
            List<Match> matched = matched(condition, firings);
            because.add(new Finding.Because(condition.text(), condition.line(), matched));
            citations.addAll(matched);
        }
        citations.add(rule.citations());
        return new Finding(
                said.sentence(),
                said.outcome().text(),
                decides,
                Finding.RuleReference.to(rule),
                citations.list(),
                Collections.unmodifiableList(because));
    }

    private List<Match> matched(Condition condition, List<Firing> firings) {
        if (firings.size() == 1) {
            return matches.of(condition, firings.get(0));
        }
        Set<Match> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Match> distinct = new ArrayList<>();
        for (Firing firing : firings) {
            for (Match match : matches.of(condition, firing)) {
                if (known.add(match)) {
                    distinct.add(match);
                }
            }
        }
        distinct.sort(matches.order()); // most often it is in order already
        return Collections.unmodifiableList(distinct);
    }

    /** What a firing concludes and says; ordered by the outcome, the smallest first. */
    private record Said(OutcomeValue outcome, String sentence) implements Comparable<Said> {

        @Override
        public int compareTo(Said other) {
            int byOutcome = outcome.compareTo(other.outcome);
            return byOutcome != 0 ? byOutcome : sentence.compareTo(other.sentence);
        }
    }
}
