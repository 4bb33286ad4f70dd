package dev.sherpa.dossier;

import java.time.Instant;

/** Thrown when it is asked what is known at an instant after now. */
public final class KnownAtInFuture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant knownAt;

    /** Creates the exception for an instant that lies after now. */
    public KnownAtInFuture(Instant knownAt, Instant now) {
        super("What will be known at " + knownAt + " is not known yet, at " + now + ".");
        this.knownAt = knownAt;
    }

    /** Returns the instant. */
    public Instant knownAt() {
        return knownAt;
    }
}
