package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a submitted fact.
 *
 * @param fact the fact; present if and only if there is no fault
 * @param faults everything that is wrong with it
 */
public record Reading(@Nullable Fact fact, List<Fault> faults) {}
