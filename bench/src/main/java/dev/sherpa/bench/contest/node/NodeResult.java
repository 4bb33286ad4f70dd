package dev.sherpa.bench.contest.node;

import java.util.List;

/**
 * What one engine took under Node.
 *
 * @param engine its name, as the report gives it
 * @param version the engine's version; empty for what has none
 * @param runtime Node's version, such as {@code v20.20.2}; empty if there is no Node
 * @param microsPerAnswer µs per answer, one figure for each timed pass over all fact bases; empty if nothing was timed
 * @param note what a reader must know of how it answers, in sentences; if nothing was timed, why
 */
public record NodeResult(String engine, String version, String runtime, List<Double> microsPerAnswer, String note) {

    /** Copies the figures. */
    public NodeResult {
        microsPerAnswer = List.copyOf(microsPerAnswer);
    }

    /** Returns the result of an engine that could not be timed. */
    static NodeResult untimed(String engine, String why) {
        return new NodeResult(engine, "", "", List.of(), why);
    }
}
