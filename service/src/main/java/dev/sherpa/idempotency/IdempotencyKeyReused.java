package dev.sherpa.idempotency;

/** Thrown when an Idempotency-Key came before with another request. */
public final class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public IdempotencyKeyReused() {
        super("This Idempotency-Key came before with another request. Nothing was stored.");
    }
}
