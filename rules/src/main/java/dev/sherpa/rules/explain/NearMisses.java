package dev.sherpa.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept items, conclusions and derived types from better outcomes, as of one fact base.
 *
 * @param asked those that were asked for, in the order asked
 * @param through those that conditions of the others read, followed further: each head is in the answer at most once
 * @param stopped the bound that ended the work, as in {@code 10000000 steps}: the answer is partial then, and what it says
 *     is still true; absent for a whole answer
 */
public record NearMisses(
        List<HeadMisses> asked,
        List<HeadMisses> through,
        @Nullable String stopped) {}
