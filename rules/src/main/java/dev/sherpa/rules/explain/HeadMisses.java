package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept an item, a conclusion or a derived type from a better outcome.
 *
 * @param head what it is of
 * @param outcome the status or value that it has; absent for a conclusion without one, and for a derived type
 * @param clauses the clauses that would give a better outcome, or the one that a condition asks for, in their order; of a
 *     derived type the rules that derive it and did not hold, and those that held and accumulate
 */
public record HeadMisses(Head head, @Nullable String outcome, List<NearMiss> clauses) {}
