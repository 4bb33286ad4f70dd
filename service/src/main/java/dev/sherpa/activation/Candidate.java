package dev.sherpa.activation;

import dev.sherpa.pack.LoadedPack;
import dev.sherpa.pack.RuleTexts;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A version that is evaluated for comparison. */
final class Candidate {

    private final Assessor assessor = new Assessor();
    private final LoadedPack version;
    private final Map<String, String> rules;

    Candidate(LoadedPack version) {
        this.version = version;
        this.rules = RuleTexts.of(version);
    }

    RulePack pack() {
        return version.pack();
    }

    /** Evaluates a fact base; what the vocabulary does not admit is left out of it. */
    Side replay(FactBases.Visible visible) {
        List<RecordedFact> admitted = version.pack().factReader().admitted(visible.facts());
        FactBase facts = FactBase.of(
                admitted, visible.asOf(), visible.knownAt(), version.pack().factBaseRules(visible.asOf()));
        List<String> ids = admitted.stream()
                .map(fact -> fact.fact().id())
                .filter(Objects::nonNull)
                .toList();
        return new Side(version, rules, ids, assessor.assess(version.pack(), facts));
    }
}
