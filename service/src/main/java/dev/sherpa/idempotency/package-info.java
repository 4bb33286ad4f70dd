/**
 * Repeating a write: a request with an Idempotency-Key is carried out once and answered alike as often as it comes.
 *
 * <p>{@link dev.sherpa.idempotency.Idempotency} remembers, in the transaction of the write, what the write did, and
 * afterwards what was answered. If the process dies in between, the answer is made again from what was done.
 */
@NullMarked
package dev.sherpa.idempotency;

import org.jspecify.annotations.NullMarked;
