package dev.sherpa.bench.contest.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side's account of the leaders' exchange. */
public record Readout(
        String subject,
        Side side,
        boolean confirmsVisit,
        @Nullable List<String> topics) {}
