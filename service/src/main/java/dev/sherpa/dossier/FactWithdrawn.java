package dev.sherpa.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Thrown when facts are to be withdrawn or corrected that are withdrawn already. */
public final class FactWithdrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SortedMap<UUID, Instant> facts;

    /** Creates the exception for facts and the instants at which they were withdrawn. */
    public FactWithdrawn(Map<UUID, Instant> facts) {
        super("Withdrawn already: " + new TreeMap<>(facts) + ".");
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** Returns the instants at which the facts were withdrawn, by fact. */
    public SortedMap<UUID, Instant> facts() {
        return facts;
    }
}
