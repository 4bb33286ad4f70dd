/**
 * The bench: what Sherpa costs, beside what others would use and beside the limit.
 *
 * <p>Data flows one way. Each {@link dev.sherpa.bench.Section} measures and returns {@link
 * dev.sherpa.bench.report.Findings}; {@link dev.sherpa.bench.Bench} keeps what each found as JSON as soon as it is there, and
 * the report renders whatever is kept. No figure decides whether the build succeeds; a section that could not measure does.
 */
@NullMarked
package dev.sherpa.bench;

import org.jspecify.annotations.NullMarked;
