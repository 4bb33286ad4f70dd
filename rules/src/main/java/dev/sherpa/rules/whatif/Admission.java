package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.FactReader;
import dev.sherpa.rules.pack.RulePack;
import java.util.Collection;
import java.util.List;

/** Leaves out the facts that the vocabulary of a pack version does not admit, since it could not evaluate them. */
final class Admission {

    private Admission() {}

    static List<RecordedFact> of(Collection<RecordedFact> facts, RulePack pack) {
        FactReader reader = pack.factReader();
        return facts.stream()
                .filter(fact -> reader.faultsOf(fact.fact()).isEmpty())
                .toList();
    }
}
