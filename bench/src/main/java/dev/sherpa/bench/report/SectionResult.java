package dev.sherpa.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * A section that was run.
 *
 * @param section its name
 * @param title its title
 * @param started when, as ISO 8601 has it, in UTC
 * @param seconds how long it took
 * @param findings what it found; nothing if it failed
 * @param failure why it failed; absent if it did not
 */
public record SectionResult(
        String section,
        String title,
        String started,
        double seconds,
        Findings findings,
        @Nullable String failure) {}
