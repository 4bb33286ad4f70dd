package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Template;
import dev.sherpa.rules.pack.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what fired into findings: sentences, what made them hold, and what they rest on. */
final class Explainer {

    private final RulePack pack;
    private final Trace trace;
    private final LocalDate asOf;
    private final Matches matches;

    Explainer(RulePack pack, Trace trace, FactBase facts) {
        this.pack = pack;
        this.trace = trace;
        this.asOf = facts.asOf();
        this.matches = new Matches(pack, trace, asOf);
    }

    /** Returns the findings of an item or conclusion: by clause, then by outcome, then by sentence. */
    List<Finding> findings(Head head) {
        List<Finding> findings = new ArrayList<>();
        for (Rule clause : pack.clauses(head)) {
            List<Firing> firings = trace.of(clause);
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
            Object outcome = outcome(firing);
            if (outcome != null) {
                bySaid.computeIfAbsent(new Said(outcome, sentence(firing)), said -> new ArrayList<>(1))
                        .add(firing);
            }
        }
        return bySaid;
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

    /** Returns what a firing concludes: null for a value that is absent, and then its clause does not hold. */
    private @Nullable Object outcome(Firing firing) {
        return firing.rule().outcome().parts().get(0) instanceof Template.Placeholder placeholder
                ? value(firing, placeholder)
                : ((Template.Literal) firing.rule().outcome().parts().get(0)).text();
    }

    private String sentence(Firing firing) {
        return pack.wording().sentence(firing.rule().sentence(), placeholder -> value(firing, placeholder));
    }

    private @Nullable Object value(Firing firing, Template.Placeholder placeholder) {
        if (placeholder.isParameter()) {
            return pack.parameters()
                    .find(placeholder.of())
                    .map(parameter -> parameter.on(asOf).value())
                    .orElse(null);
        }
        Object bound = firing.value(placeholder.of());
        String attribute = placeholder.attribute();
        return bound == null || attribute == null ? bound : pack.types().read(bound, attribute);
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
                said.outcomeText(),
                decides,
                Finding.RuleReference.to(rule),
                citations.list(),
                Collections.unmodifiableList(because));
    }

    private List<Match> matched(Condition condition, List<Firing> firings) {
        if (firings.size() == 1) {
            return matches.of(condition, firings.get(0));
        }
        Set<Match> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        firings.forEach(firing -> distinct.addAll(matches.of(condition, firing)));
        return distinct.stream().sorted(Matches.ORDER).toList();
    }

    /** What a firing concludes and says; ordered by the outcome, the smallest first. */
    private record Said(Object outcome, String sentence) implements Comparable<Said> {

        String outcomeText() {
            return Wording.plain(outcome);
        }

        @Override
        public int compareTo(Said other) {
            int byOutcome = outcome instanceof BigDecimal mine && other.outcome instanceof BigDecimal theirs
                    ? mine.compareTo(theirs)
                    : outcomeText().compareTo(other.outcomeText());
            return byOutcome != 0
                    ? byOutcome
                    : Comparator.<String>naturalOrder().compare(sentence, other.sentence);
        }
    }
}
