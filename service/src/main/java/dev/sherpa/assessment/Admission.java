package dev.sherpa.assessment;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.FactReader;
import dev.sherpa.rules.pack.Fault;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Writes a stored fact of a dossier as the contract has it, if it is left out. */
    public Optional<LeftOutFact> leftOut(String dossier, Fact fact) {
        List<Fault> faults = faults(fact);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        List<dev.sherpa.api.model.Fault> documents = faults.stream()
                .map(fault -> new dev.sherpa.api.model.Fault(fault.detail(), fault.expected()).pointer(fault.pointer()))
                .toList();
        UUID id = UUID.fromString(String.valueOf(fact.id()));
        return Optional.of(new LeftOutFact(dossier, id, fact.type(), fact.subject(), documents));
    }

    private List<Fault> faults(Fact fact) {
        return reader.faultsOf(fact);
    }
}
