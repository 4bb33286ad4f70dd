package dev.sherpa.bench.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What loading a pack costs.
 *
 * @param rules how many rules it has
 * @param seconds how long reading, checking and compiling took, each time
 * @param memory what it holds while it is loaded
 * @param refusal why it is not loaded; absent if it is
 */
record PackCost(
        int rules,
        List<Double> seconds,
        Memory memory,
        @Nullable String refusal) {}
