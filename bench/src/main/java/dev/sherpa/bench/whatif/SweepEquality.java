package dev.sherpa.bench.whatif;

import dev.sherpa.bench.contest.limit.bare.Decisions;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.repair.Sweep;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds what the sweep and the limit say of variations against a whole assessment of each. */
final class SweepEquality {

    private final SweptFacts facts;

    SweepEquality(SweptFacts facts) {
        this.facts = facts;
    }

    /** Throws an {@link IllegalStateException} that shows the first variation that is answered otherwise. */
    void require(List<List<Fact>> variations) {
        Assessor assessor = new Assessor();
        Decisions decisions = new Decisions(facts.pack(), facts.base());
        Sweep sweep = new Sweep(facts.pack(), facts.visible(), facts.asOf());
        for (List<Fact> instead : variations) {
            SortedMap<String, String> right = byName(assessor.outcomes(facts.pack(), facts.with(instead)));
            require("Sherpa's sweep", byName(sweep.outcomes(instead)), right, instead);
            require("The limit", decisions.decide(instead).outcomes(), right, instead);
        }
    }

    private static void require(
            String who, SortedMap<String, String> found, SortedMap<String, String> right, List<Fact> instead) {
        if (!found.equals(right)) {
            throw new IllegalStateException(who + " answers " + found + " with " + instead + ", where " + right
                    + " is right. Nothing is timed before all answers are equal.");
        }
    }

    private static SortedMap<String, String> byName(Map<Head, String> outcomes) {
        SortedMap<String, String> byName = new TreeMap<>();
        outcomes.forEach((head, outcome) -> byName.put(head.name(), outcome));
        return byName;
    }
}
