package dev.sherpa.rules.provided;

import java.util.List;

/**
 * The facts that an accumulation or an {@code exists} ranges over, kept for the explanation.
 *
 * @param facts the facts, in no particular order
 */
public record Matched(List<Object> facts) {}
