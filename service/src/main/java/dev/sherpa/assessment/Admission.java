package dev.sherpa.assessment;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.FactReader;
import dev.sherpa.rules.pack.Fault;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;

/**
 * Tells which recorded facts the vocabulary of a version admits.
 *
 * <p>A fact that was recorded under another version may be of a type that is gone, or have attributes that its type does not
 * admit any more. It stays in the history, and is left out of the fact base.
 */
public final class Admission {

    private final FactReader reader;

    /** Creates the admission to a version. */
    public Admission(RulePack pack) {
        this.reader = pack.factReader();
    }

    /** Returns why a fact is left out; nothing if it is admitted. */
    public List<Fault> faults(Fact fact) {
        return reader.faultsOf(fact);
    }

    /** Returns the facts that are admitted, in their order. */
    public List<RecordedFact> of(List<RecordedFact> facts) {
        return facts.stream().filter(fact -> faults(fact.fact()).isEmpty()).toList();
    }
}
