package dev.sherpa.web;

/** Knows the Idempotency-Keys of requests that were answered. */
public interface Repetitions {

    /**
     * Tells whether a request with this key was answered with success.
     *
     * <p>What such a request stored may be a fault of its repetition (a fact can be corrected once), so that the faults
     * found by inspection do not count for it.
     */
    boolean remember(String idempotencyKey);
}
