package dev.sherpa.idempotency;

/** Thrown when the first request with an Idempotency-Key still runs. */
public final class RequestInProgress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public RequestInProgress() {
        super("The first request with this Idempotency-Key still runs. Repeat this one later.");
    }
}
