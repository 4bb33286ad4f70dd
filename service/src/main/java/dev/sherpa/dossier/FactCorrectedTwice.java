package dev.sherpa.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Thrown when two facts that are to be recorded together correct the same fact. */
public final class FactCorrectedTwice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<UUID> facts;

    /** Creates the exception for the facts that would be corrected twice. */
    public FactCorrectedTwice(Collection<UUID> facts) {
        super("Corrected more than once: " + facts + ".");
        this.facts = List.copyOf(facts);
    }

    /** Returns the facts that would be corrected twice, each once. */
    public List<UUID> facts() {
        return facts;
    }
}
