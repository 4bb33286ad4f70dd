package dev.sherpa.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Thrown when a dossier has no facts of some ids. */
public final class UnknownFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dossier;
    private final List<UUID> facts;

    /** Creates the exception for the ids that the dossier does not have. */
    public UnknownFact(String dossier, Collection<UUID> facts) {
        super("The dossier " + dossier + " has no fact "
                + facts.stream().map(UUID::toString).collect(Collectors.joining(", ")) + ".");
        this.dossier = dossier;
        this.facts = List.copyOf(facts);
    }

    /** Returns the dossier. */
    public String dossier() {
        return dossier;
    }

    /** Returns the ids, each once. */
    public List<UUID> facts() {
        return facts;
    }
}
