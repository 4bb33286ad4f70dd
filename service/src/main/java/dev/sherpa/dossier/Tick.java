package dev.sherpa.dossier;

import java.time.Instant;

/**
 * A tick of a dossier's clock: what stamps a write.
 *
 * @param seq the number of the write within the dossier
 * @param at the instant, to the microsecond; later than that of any tick before
 */
record Tick(long seq, Instant at) {}
