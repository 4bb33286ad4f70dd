package dev.sherpa.idempotency;

import dev.sherpa.rules.pack.Sha256;

/**
 * A write with an Idempotency-Key.
 *
 * @param key the key, 1 to 255 visible ASCII characters
 * @param fingerprint a SHA-256 of what must be the same when the key comes again
 */
public record KeyedRequest(String key, String fingerprint) {

    /** Describes a request whose method, path and body must be the same when the key comes again. */
    public static KeyedRequest of(String key, String method, String path, String body) {
        return new KeyedRequest(
                key, new Sha256().add(method).add(path).add(body).hex());
    }
}
