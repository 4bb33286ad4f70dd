package dev.sherpa.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a write was answered.
 *
 * @param status the HTTP status
 * @param body the JSON document
 * @param location the path of what was stored, if it has one
 */
public record Answer(int status, String body, @Nullable String location) {}
