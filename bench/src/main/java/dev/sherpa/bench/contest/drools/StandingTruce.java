package dev.sherpa.bench.contest.drools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tariff truce in force that has not expired.
 *
 * @param expiresOn its last day; null if it has no end
 */
public record StandingTruce(@Nullable LocalDate expiresOn) {}
