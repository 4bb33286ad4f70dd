package dev.sherpa.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a request that was carried out.
 *
 * @param fingerprint what must be the same when its key comes again
 * @param receipt what the write did, as JSON
 * @param answer what was answered; absent if the process died before that was remembered
 */
record RememberedRequest(
        String fingerprint, String receipt, @Nullable Answer answer) {}
