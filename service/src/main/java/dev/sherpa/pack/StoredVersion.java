package dev.sherpa.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is stored.
 *
 * @param pack the id of its rule pack
 * @param number its number, from 1
 * @param hash SHA-256 of its files
 * @param label the name that its author gave it, if it can be read
 * @param created when it was stored
 * @param by who brought it
 * @param report what its check found
 */
record StoredVersion(
        String pack, int number, String hash, @Nullable String label, Instant created, String by, CheckReport report) {}
