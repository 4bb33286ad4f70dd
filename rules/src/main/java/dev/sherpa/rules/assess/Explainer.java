package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
            boolean decides = findings.isEmpty();
            for (Said said : said(trace.of(compiled))) {
                findings.add(finding(compiled.rule(), said, decides));
            }
        }
        return List.copyOf(findings);
    }

    /** Returns what firings say, by outcome, then by sentence. */
    private Collection<Said> said(List<Firing> firings) {
        if (firings.isEmpty()) {
            return List.of();
        }
        if (firings.size() == 1) {
            Saying saying = saying(firings.get(0));
            return saying == null ? List.of() : List.of(new Said(saying, firings));
        }
        Map<Saying, Said> bySaying = new TreeMap<>();
        for (Firing firing : firings) {
            Saying saying = saying(firing);
            if (saying != null) {
                bySaying.computeIfAbsent(saying, each -> new Said(each, new ArrayList<>(1)))
                        .by()
                        .add(firing);
            }
        }
        return bySaying.values();
    }

    /** Returns what a firing says; null if what it concludes is absent, and then its clause does not hold. */
    private @Nullable Saying saying(Firing firing) {
        OutcomeValue outcome = values.outcome(firing);
        return outcome == null ? null : new Saying(outcome, sentence(firing));
    }

    /** Tells what an object that rules match is. */
    Match match(Object object) {
        return matches.match(object);
    }

    /** Makes an item or conclusion citable by what depends on it. */
    void remember(Head outcome, List<Finding> findings) {
        matches.remember(outcome, findings);
    }

    /** Returns how the derived facts that findings rest on came about. */
    Map<Match, Derivation> derivations() {
        return matches.derivations();
    }

    private String sentence(Firing firing) {
        return pack.wording().sentence(firing.rule().sentence(), placeholder -> values.value(firing, placeholder));
    }

    private Finding finding(Rule rule, Said said, boolean decides) {
        Citations citations = new Citations();
        List<Finding.Because> because = matches.because(rule, condition -> matched(condition, said.by()), citations);
        return new Finding(
                said.saying().sentence(),
                said.saying().outcome().text(),
                decides,
                Finding.RuleReference.to(rule),
                citations.list(),
                because);
    }

    private List<Match> matched(int condition, List<Firing> firings) {
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
    private record Saying(OutcomeValue outcome, String sentence) implements Comparable<Saying> {

        @Override
        public int compareTo(Saying other) {
            int byOutcome = outcome.compareTo(other.outcome);
            return byOutcome != 0 ? byOutcome : sentence.compareTo(other.sentence);
        }
    }

    /** What is said, and the firings that say so. */
    private record Said(Saying saying, List<Firing> by) {}
}
