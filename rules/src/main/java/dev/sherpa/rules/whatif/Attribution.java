package dev.sherpa.rules.whatif;

import java.util.List;
import java.util.Set;

/**
 * Causes that together bring about a change: applied to the first assessment they give the outcome of the second, and no
 * part of them does.
 *
 * @param causes the causes
 * @param facts with FACTS among the causes, which of the facts that changed are enough with the other causes: each that is
 *     enough alone, else several that are only together; none without FACTS
 * @param complete whether the search for these facts was not cut off; a set of several then is enough, but perhaps not
 *     small
 * @param differences with PACK or CLOCK among the causes, the rules and parameters that differ, of those on which the
 *     outcome depends
 */
public record Attribution(
        Set<Cause> causes, List<List<FactChange>> facts, boolean complete, List<PackChange> differences) {}
