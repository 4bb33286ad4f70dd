package dev.sherpa.pack;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a version was switched on.
 *
 * @param pack the id of the rule pack
 * @param switched how often versions of the rule pack were switched on, this time included
 * @param number the number of the version
 * @param previous the number of the version that was active before, if any
 * @param at when
 * @param by who
 * @param reason why, in a sentence
 * @param impact the impact that was accepted; absent for what came with the service or from a folder
 */
public record StoredActivation(
        String pack,
        long switched,
        int number,
        @Nullable Integer previous,
        Instant at,
        String by,
        String reason,
        @Nullable UUID impact) {}
